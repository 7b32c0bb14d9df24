"use strict";
exports.id = 396;
exports.ids = [396];
exports.modules = {

/***/ 8396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blockedComment: () => (/* reexport */ blockedComment),
  commandSafe: () => (/* reexport */ report_text/* commandSafe */.J),
  compareRuns: () => (/* reexport */ report_marker/* compareRuns */.qB),
  encodeRecord: () => (/* reexport */ record/* encodeRecord */.Ym),
  finish: () => (/* reexport */ guard/* finish */.O),
  loadTemplates: () => (/* reexport */ loadTemplates),
  markerLine: () => (/* reexport */ report_marker/* markerLine */.B_),
  marksFor: () => (/* reexport */ report_marker/* marksFor */.mS),
  maskResult: () => (/* reexport */ guard/* maskResult */.U),
  maxCommentBytes: () => (/* reexport */ maxCommentBytes),
  parseMarker: () => (/* reexport */ report_marker/* parseMarker */.gY),
  readRecord: () => (/* reexport */ record/* readRecord */.aE),
  recordOf: () => (/* reexport */ record/* recordOf */.zv),
  renderBugReport: () => (/* reexport */ renderBugReport),
  renderComment: () => (/* reexport */ renderComment),
  renderJson: () => (/* reexport */ json/* renderJson */.h),
  renderPreview: () => (/* reexport */ preview.renderPreview),
  renderSummary: () => (/* reexport */ renderSummary),
  renderText: () => (/* reexport */ report_text/* renderText */.S),
  shippedTemplates: () => (/* reexport */ shippedTemplates),
  templateNames: () => (/* reexport */ templateNames),
  withoutMarker: () => (/* reexport */ report_marker/* withoutMarker */.rR)
});

;// CONCATENATED MODULE: ./build/report/engine.js
const compileOptions = { strict: true, preventIndent: false };
const defaultLimits = { maxCalls: 100_000, maxCharacters: 4 * 1024 * 1024 };
class TemplateFailure extends Error {
    template;
    line;
    column;
    constructor(message, place) {
        super(message);
        this.template = place.template;
        this.line = place.line ?? null;
        this.column = place.column ?? null;
    }
}
function failureOf(error, template) {
    if (error instanceof TemplateFailure)
        return error;
    if (error instanceof RangeError)
        return new TemplateFailure("the template calls itself without an end", { template });
    const { message, lineNumber, column } = error;
    const lines = message.split("\n");
    const [first = "", last = ""] = [lines[0], lines.length > 1 ? lines.at(-1) : ""];
    const named = /^Parse error on line (\d+)/.exec(first)?.[1];
    return new TemplateFailure([first.replace(/ - \d+:\d+$/, ""), last].filter((part) => part !== "").join(" "), {
        template,
        line: lineNumber ?? (named === undefined ? null : Number(named)),
        column: column ?? null,
    });
}
function createEngine(handlebars, limits = defaultLimits) {
    const engine = handlebars.create();
    const meter = createMeter(limits);
    engine.registerHelper("log", noLog);
    engine.logger.level = silent;
    limitLoops(engine, meter);
    limitPartials(engine, meter);
    return engine;
}
function noLog(...args) {
    const { loc } = args.at(-1);
    throw Object.assign(new Error("a template may not log"), {
        lineNumber: loc?.start.line,
        column: loc?.start.column,
    });
}
const silent = 4;
function createMeter({ maxCalls, maxCharacters }) {
    let calls = 0;
    let characters = 0;
    return (output) => {
        calls++;
        characters += typeof output === "string" ? output.length : 0;
        if (calls > maxCalls || characters > maxCharacters)
            throw new Error("the template makes too much text");
    };
}
function limitLoops(engine, meter) {
    const each = engine.helpers.each;
    engine.registerHelper("each", function (items, options) {
        const { fn } = options;
        const counted = (...args) => {
            const output = fn(...args);
            meter(output);
            return output;
        };
        return each.call(this, items, { ...options, fn: counted });
    });
}
function limitPartials(engine, meter) {
    const { VM } = engine;
    engine.VM = {
        ...VM,
        invokePartial(partial, context, options) {
            meter(null);
            if (partial === undefined)
                return VM.invokePartial.call(this, partial, context, options);
            try {
                const output = VM.invokePartial.call(this, partial, context, options);
                meter(output);
                return output;
            }
            catch (error) {
                throw failureOf(error, options.name);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/report/marker.js
var report_marker = __webpack_require__(7714);
// EXTERNAL MODULE: ./build/report/record.js
var record = __webpack_require__(8773);
// EXTERNAL MODULE: ./build/report/slot.js
var slot = __webpack_require__(5484);
// EXTERNAL MODULE: ./node_modules/handlebars/dist/handlebars.runtime.js
var handlebars_runtime = __webpack_require__(1323);
var handlebars_runtime_default = /*#__PURE__*/__webpack_require__.n(handlebars_runtime);
;// CONCATENATED MODULE: ./build/report/generated/templates.js
const templates = {
    "bug-report": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + container.escapeExpression((((helper = lookupProperty(helpers, "headline") || container.strict(depth0, "headline", { "start": { "line": 1, "column": 5 }, "end": { "line": 1, "column": 13 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "headline", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 3 }, "end": { "line": 1, "column": 15 } } }) : helper)))
                + "\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-issue"), depth0, { "name": "bug-issue", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-evidence"), depth0, { "name": "bug-evidence", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-hypotheses"), depth0, { "name": "bug-hypotheses", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-steps"), depth0, { "name": "bug-steps", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-environment"), depth0, { "name": "bug-environment", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "bug-actions"), depth0, { "name": "bug-actions", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "footer"), depth0, { "name": "footer", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/actions": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 16, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "#### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "whatToDo", { "start": { "line": 3, "column": 7 }, "end": { "line": 3, "column": 27 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 15, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "1. "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 6, "column": 5 }, "end": { "line": 6, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 3 }, "end": { "line": 6, "column": 11 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 14, "column": 9 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "")
                + "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 13, "column": 5 }, "end": { "line": 13, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 13, "column": 3 }, "end": { "line": 13, "column": 10 } } }) : helper)))
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 10, "column": 5 }, "end": { "line": 10, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 3 }, "end": { "line": 10, "column": 13 } } }) : helper)))
                + ":\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 17, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-actions": { "0": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 24, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "recommendation", { "start": { "line": 3, "column": 6 }, "end": { "line": 3, "column": 32 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "addToKnown", { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 24 } }), depth0))
                + " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "text", { "start": { "line": 6, "column": 29 }, "end": { "line": 6, "column": 39 } }), depth0))
                + " ("
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "state", { "start": { "line": 6, "column": 45 }, "end": { "line": 6, "column": 56 } }), depth0))
                + "), "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 6, "column": 63 }, "end": { "line": 6, "column": 68 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 61 }, "end": { "line": 6, "column": 70 } } }) : helper)))
                + "."
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "regression"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 71 }, "end": { "line": 6, "column": 112 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "differences"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 112 }, "end": { "line": 6, "column": 170 } } })) != null ? stack1 : "")
                + "\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "regression") || container.strict(depth0, "regression", { "start": { "line": 6, "column": 92 }, "end": { "line": 6, "column": 102 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "regression", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 90 }, "end": { "line": 6, "column": 104 } } }) : helper)))
                + ".";
        }, "4": function (container, depth0, helpers, partials, data, blockParams, depths) {
            return " "
                + container.escapeExpression(container.lambda(depth0, depth0))
                + " ("
                + container.escapeExpression(container.lambda(container.strict(depths[2], "proof", { "start": { "line": 6, "column": 146 }, "end": { "line": 6, "column": 157 } }), depth0))
                + ").";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "immediate", { "start": { "line": 11, "column": 6 }, "end": { "line": 11, "column": 27 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 0 }, "end": { "line": 23, "column": 9 } } })) != null ? stack1 : "");
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "1. "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 14, "column": 5 }, "end": { "line": 14, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 3 }, "end": { "line": 14, "column": 11 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 22, "column": 9 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 20, "column": 7 } } })) != null ? stack1 : "")
                + "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 21, "column": 5 }, "end": { "line": 21, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 21, "column": 3 }, "end": { "line": 21, "column": 10 } } }) : helper)))
                + "\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "   "
                + container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 18, "column": 5 }, "end": { "line": 18, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 18, "column": 3 }, "end": { "line": 18, "column": 13 } } }) : helper)))
                + ":\n\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "oneQuestion", { "start": { "line": 28, "column": 6 }, "end": { "line": 28, "column": 29 } }), depth0))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "sentence") || container.strict(depth0, "sentence", { "start": { "line": 30, "column": 2 }, "end": { "line": 30, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "sentence", "hash": {}, "data": data, "loc": { "start": { "line": 30, "column": 0 }, "end": { "line": 30, "column": 12 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 31, "column": 0 }, "end": { "line": 38, "column": 9 } } })) != null ? stack1 : "");
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 0 }, "end": { "line": 36, "column": 7 } } })) != null ? stack1 : "")
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 37, "column": 2 }, "end": { "line": 37, "column": 5 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 37, "column": 0 }, "end": { "line": 37, "column": 7 } } }) : helper)))
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 34, "column": 2 }, "end": { "line": 34, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 34, "column": 0 }, "end": { "line": 34, "column": 10 } } }) : helper)))
                + ":\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 25, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "ask"), { "name": "with", "hash": {}, "fn": container.program(9, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 27, "column": 0 }, "end": { "line": 39, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true, "useDepths": true },
    "partials/bug-environment": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "environment", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 23 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "factFiles"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 6, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "place") || container.strict(depth0, "place", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "place", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 11 } } }) : helper)))
                + ": "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 13 }, "end": { "line": 5, "column": 210 } } })) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 5, "column": 30 }, "end": { "line": 5, "column": 34 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 28 }, "end": { "line": 5, "column": 36 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "subject"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 36 }, "end": { "line": 5, "column": 70 } } })) != null ? stack1 : "")
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "value") || container.strict(depth0, "value", { "start": { "line": 5, "column": 73 }, "end": { "line": 5, "column": 78 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "value", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 71 }, "end": { "line": 5, "column": 80 } } }) : helper)))
                + " ("
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "line"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.program(6, data, 0), "data": data, "loc": { "start": { "line": 5, "column": 82 }, "end": { "line": 5, "column": 170 } } })) != null ? stack1 : "")
                + ")"
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 171 }, "end": { "line": 5, "column": 201 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 5, "column": 54 }, "end": { "line": 5, "column": 61 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 52 }, "end": { "line": 5, "column": 63 } } }) : helper)));
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 5, "column": 98 }, "end": { "line": 5, "column": 103 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 96 }, "end": { "line": 5, "column": 105 } } }) : helper)))
                + "** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "line") || container.strict(depth0, "line", { "start": { "line": 5, "column": 110 }, "end": { "line": 5, "column": 114 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "line", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 108 }, "end": { "line": 5, "column": 116 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "quote"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 116 }, "end": { "line": 5, "column": 146 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "quote") || container.strict(depth0, "quote", { "start": { "line": 5, "column": 132 }, "end": { "line": 5, "column": 137 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "quote", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 130 }, "end": { "line": 5, "column": 139 } } }) : helper)));
        }, "6": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 5, "column": 156 }, "end": { "line": 5, "column": 161 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 154 }, "end": { "line": 5, "column": 163 } } }) : helper)));
        }, "7": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 7, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-evidence": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "evidence", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 20 } }), depth0))
                + "\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "evidence-lines"), depth0, { "name": "evidence-lines", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "unknown", { "start": { "line": 7, "column": 6 }, "end": { "line": 7, "column": 19 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "template") || container.strict(depth0, "template", { "start": { "line": 10, "column": 4 }, "end": { "line": 10, "column": 12 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "template", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 14 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 10, "column": 18 }, "end": { "line": 10, "column": 23 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 16 }, "end": { "line": 10, "column": 25 } } }) : helper)))
                + " × ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 10, "column": 31 }, "end": { "line": 10, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 29 }, "end": { "line": 10, "column": 38 } } }) : helper)))
                + ")\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "files"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 5, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/bug-hypotheses": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "hypotheses", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 22 } }), depth0))
                + "\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "suspect", { "start": { "line": 4, "column": 4 }, "end": { "line": 4, "column": 17 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "verdict", { "start": { "line": 4, "column": 24 }, "end": { "line": 4, "column": 37 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "reason", { "start": { "line": 4, "column": 44 }, "end": { "line": 4, "column": 56 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 4, "column": 63 }, "end": { "line": 4, "column": 74 } }), depth0))
                + " |\n| --- | --- | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 11 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "mark") || container.strict(depth0, "mark", { "start": { "line": 7, "column": 16 }, "end": { "line": 7, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "mark", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 14 }, "end": { "line": 7, "column": 22 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "verdict") || container.strict(depth0, "verdict", { "start": { "line": 7, "column": 25 }, "end": { "line": 7, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "verdict", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 23 }, "end": { "line": 7, "column": 34 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "why") || container.strict(depth0, "why", { "start": { "line": 7, "column": 39 }, "end": { "line": 7, "column": 42 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "why", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 37 }, "end": { "line": 7, "column": 44 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "missing"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 44 }, "end": { "line": 7, "column": 78 } } })) != null ? stack1 : "")
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 7, "column": 83 }, "end": { "line": 7, "column": 88 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 81 }, "end": { "line": 7, "column": 90 } } }) : helper)))
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "missing") || container.strict(depth0, "missing", { "start": { "line": 7, "column": 62 }, "end": { "line": 7, "column": 69 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "missing", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 60 }, "end": { "line": 7, "column": 71 } } }) : helper)));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-issue": { "0": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "summary") || container.strict(depth0, "summary", { "start": { "line": 3, "column": 17 }, "end": { "line": 3, "column": 24 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summary", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 15 }, "end": { "line": 3, "column": 26 } } }) : helper)));
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "lead") || container.strict(depth0, "lead", { "start": { "line": 3, "column": 36 }, "end": { "line": 3, "column": 40 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "lead", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 34 }, "end": { "line": 3, "column": 42 } } }) : helper)));
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 7 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 6, "column": 9 } } }) : helper)))
                + " This is **"
                + container.escapeExpression((((helper = lookupProperty(helpers, "confidence") || container.strict(depth0, "confidence", { "start": { "line": 6, "column": 22 }, "end": { "line": 6, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "confidence", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 20 }, "end": { "line": 6, "column": 34 } } }) : helper)))
                + "** ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 6, "column": 40 }, "end": { "line": 6, "column": 45 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 38 }, "end": { "line": 6, "column": 47 } } }) : helper)))
                + ").\n\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "impact", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 22 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "impact") || container.strict(depth0, "impact", { "start": { "line": 8, "column": 30 }, "end": { "line": 8, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "impact", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 28 }, "end": { "line": 8, "column": 38 } } }) : helper)))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "when") || container.strict(depth0, "when", { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 6 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 10, "column": 8 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(data, "root"), "sessionsSummary"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 8 }, "end": { "line": 10, "column": 70 } } })) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(data, "root"), "sessionsSummary", { "start": { "line": 10, "column": 40 }, "end": { "line": 10, "column": 61 } }), depth0));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 14, "column": 2 }, "end": { "line": 14, "column": 7 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 14, "column": 9 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 14, "column": 13 }, "end": { "line": 14, "column": 18 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 11 }, "end": { "line": 14, "column": 20 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "when") || container.strict(depth0, "when", { "start": { "line": 14, "column": 23 }, "end": { "line": 14, "column": 27 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 21 }, "end": { "line": 14, "column": 29 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 14, "column": 33 }, "end": { "line": 14, "column": 38 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 31 }, "end": { "line": 14, "column": 40 } } }) : helper)))
                + ")\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "issue", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 17 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.program(1, data, 0), "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 49 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "others"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 15, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/bug-steps": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "steps", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 17 } }), depth0))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "reproduction"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 6, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            return "1. "
                + container.escapeExpression(container.lambda(depth0, depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "reproduction"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 7, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/comment-for-known": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "comment"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 11, "column": 7 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "comment", { "start": { "line": 5, "column": 11 }, "end": { "line": 5, "column": 30 } }), depth0))
                + "</summary>\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "comment") || container.strict(depth0, "comment", { "start": { "line": 7, "column": 2 }, "end": { "line": 7, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "comment", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 7, "column": 11 } } }) : helper)))
                + "\n\n</details>\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 13, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/environment": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "configuration", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 30 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "configuration"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "why") || container.strict(depth0, "why", { "start": { "line": 6, "column": 15 }, "end": { "line": 6, "column": 18 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "why", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 13 }, "end": { "line": 6, "column": 20 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 6, "column": 24 }, "end": { "line": 6, "column": 29 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 22 }, "end": { "line": 6, "column": 31 } } }) : helper)))
                + ")\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "facts", { "start": { "line": 14, "column": 11 }, "end": { "line": 14, "column": 22 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "factFiles"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "place") || container.strict(depth0, "place", { "start": { "line": 17, "column": 4 }, "end": { "line": 17, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "place", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 2 }, "end": { "line": 17, "column": 11 } } }) : helper)))
                + ": "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 13 }, "end": { "line": 17, "column": 210 } } })) != null ? stack1 : "")
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 17, "column": 30 }, "end": { "line": 17, "column": 34 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 28 }, "end": { "line": 17, "column": 36 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "subject"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 36 }, "end": { "line": 17, "column": 70 } } })) != null ? stack1 : "")
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "value") || container.strict(depth0, "value", { "start": { "line": 17, "column": 73 }, "end": { "line": 17, "column": 78 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "value", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 71 }, "end": { "line": 17, "column": 80 } } }) : helper)))
                + " ("
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "line"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.program(8, data, 0), "data": data, "loc": { "start": { "line": 17, "column": 82 }, "end": { "line": 17, "column": 170 } } })) != null ? stack1 : "")
                + ")"
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 171 }, "end": { "line": 17, "column": 201 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 17, "column": 54 }, "end": { "line": 17, "column": 61 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 52 }, "end": { "line": 17, "column": 63 } } }) : helper)));
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 17, "column": 98 }, "end": { "line": 17, "column": 103 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 96 }, "end": { "line": 17, "column": 105 } } }) : helper)))
                + "** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "line") || container.strict(depth0, "line", { "start": { "line": 17, "column": 110 }, "end": { "line": 17, "column": 114 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "line", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 108 }, "end": { "line": 17, "column": 116 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "quote"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 116 }, "end": { "line": 17, "column": 146 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "quote") || container.strict(depth0, "quote", { "start": { "line": 17, "column": 132 }, "end": { "line": 17, "column": 137 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "quote", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 130 }, "end": { "line": 17, "column": 139 } } }) : helper)));
        }, "8": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 17, "column": 156 }, "end": { "line": 17, "column": 161 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 154 }, "end": { "line": 17, "column": 163 } } }) : helper)));
        }, "9": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "configuration"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "facts"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 21, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/evidence-lines": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 11 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 2, "column": 15 }, "end": { "line": 2, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 13 }, "end": { "line": 2, "column": 22 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 2, "column": 26 }, "end": { "line": 2, "column": 31 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 24 }, "end": { "line": 2, "column": 33 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "note"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 33 }, "end": { "line": 2, "column": 62 } } })) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ". "
                + container.escapeExpression((((helper = lookupProperty(helpers, "note") || container.strict(depth0, "note", { "start": { "line": 2, "column": 49 }, "end": { "line": 2, "column": 53 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "note", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 47 }, "end": { "line": 2, "column": 55 } } }) : helper)));
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "place") || container.strict(depth0, "place", { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 7 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "place", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 6, "column": 9 } } }) : helper)))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 13, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **"
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 9, "column": 6 }, "end": { "line": 9, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 4 }, "end": { "line": 9, "column": 12 } } }) : helper)))
                + "** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "line") || container.strict(depth0, "line", { "start": { "line": 9, "column": 17 }, "end": { "line": 9, "column": 21 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "line", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 15 }, "end": { "line": 9, "column": 23 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "time"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 23 }, "end": { "line": 9, "column": 52 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "note"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 52 }, "end": { "line": 9, "column": 82 } } })) != null ? stack1 : "")
                + ": "
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "quote"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 84 }, "end": { "line": 9, "column": 113 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "text"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "time") || container.strict(depth0, "time", { "start": { "line": 9, "column": 39 }, "end": { "line": 9, "column": 43 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "time", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 37 }, "end": { "line": 9, "column": 45 } } }) : helper)));
        }, "5": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "note") || container.strict(depth0, "note", { "start": { "line": 9, "column": 68 }, "end": { "line": 9, "column": 72 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "note", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 66 }, "end": { "line": 9, "column": 74 } } }) : helper)))
                + ")";
        }, "6": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "quote") || container.strict(depth0, "quote", { "start": { "line": 9, "column": 99 }, "end": { "line": 9, "column": 104 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "quote", "hash": {}, "data": data, "loc": { "start": { "line": 9, "column": 97 }, "end": { "line": 9, "column": 106 } } }) : helper)));
        }, "7": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "  "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 11, "column": 4 }, "end": { "line": 11, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 2 }, "end": { "line": 11, "column": 10 } } }) : helper)))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "evidence"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "files"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 15, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/evidence": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression((((helper = lookupProperty(helpers, "evidenceTitle") || container.strict(depth0, "evidenceTitle", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 24 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "evidenceTitle", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 9 }, "end": { "line": 3, "column": 26 } } }) : helper)))
                + "</summary>\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "evidence-lines"), depth0, { "name": "evidence-lines", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "files"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/footer": { "0": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "dropped") || container.strict(depth0, "dropped", { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "dropped", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 2, "column": 11 } } }) : helper)))
                + "\n\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "moreInResult") || container.strict(depth0, "moreInResult", { "start": { "line": 5, "column": 27 }, "end": { "line": 5, "column": 39 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "moreInResult", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 25 }, "end": { "line": 5, "column": 41 } } }) : helper)))
                + " ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "dropped"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 4, "column": 7 } } })) != null ? stack1 : "")
                + "<sub>"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "moreInResult"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 5 }, "end": { "line": 5, "column": 49 } } })) != null ? stack1 : "")
                + container.escapeExpression((((helper = lookupProperty(helpers, "footer") || container.strict(depth0, "footer", { "start": { "line": 5, "column": 51 }, "end": { "line": 5, "column": 57 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "footer", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 49 }, "end": { "line": 5, "column": 59 } } }) : helper)))
                + "</sub>\n";
        }, "useData": true },
    "partials/for-maintainers": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "#### "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "forMaintainers", { "start": { "line": 2, "column": 7 }, "end": { "line": 2, "column": 27 } }), depth0))
                + "\n\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "known"), depth0, { "name": "known", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "others"), depth0, { "name": "others", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "moreFindings") || container.strict(depth0, "moreFindings", { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 14 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "moreFindings", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 8, "column": 16 } } }) : helper)))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "maintainers"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "partials/headline": { "0": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "exposed", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 23 } }), depth0))
                + ":** "
                + container.escapeExpression(container.lambda(depth0, depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + container.escapeExpression((((helper = lookupProperty(helpers, "headline") || container.strict(depth0, "headline", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 14 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "headline", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 16 } } }) : helper)))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "lead") || container.strict(depth0, "lead", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 6 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "lead", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 8 } } }) : helper)))
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "exposures"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/known": { "0": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "known"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "references"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "knownAs", { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 23 } }), depth0))
                + ":** "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "text", { "start": { "line": 3, "column": 31 }, "end": { "line": 3, "column": 41 } }), depth0))
                + " ("
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "issue"), "state", { "start": { "line": 3, "column": 47 }, "end": { "line": 3, "column": 58 } }), depth0))
                + "), "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 3, "column": 65 }, "end": { "line": 3, "column": 70 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 63 }, "end": { "line": 3, "column": 72 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "regression"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 72 }, "end": { "line": 3, "column": 113 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "differences"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 113 }, "end": { "line": 3, "column": 253 } } })) != null ? stack1 : "")
                + ".\n\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ". "
                + container.escapeExpression((((helper = lookupProperty(helpers, "regression") || container.strict(depth0, "regression", { "start": { "line": 3, "column": 94 }, "end": { "line": 3, "column": 104 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "regression", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 92 }, "end": { "line": 3, "column": 106 } } }) : helper)));
        }, "3": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ". "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "differences", { "start": { "line": 3, "column": 136 }, "end": { "line": 3, "column": 159 } }), depth0))
                + ": "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "differences"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 163 }, "end": { "line": 3, "column": 231 } } })) != null ? stack1 : "")
                + " ("
                + container.escapeExpression(container.lambda(container.strict(depths[1], "proof", { "start": { "line": 3, "column": 235 }, "end": { "line": 3, "column": 243 } }), depth0))
                + ")";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(depth0, depth0))
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 192 }, "end": { "line": 3, "column": 222 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            return "; ";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "references", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 26 } }), depth0))
                + ":** "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "references"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 32 }, "end": { "line": 7, "column": 99 } } })) != null ? stack1 : "")
                + "\n\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 7, "column": 54 }, "end": { "line": 7, "column": 58 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 52 }, "end": { "line": 7, "column": 60 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 60 }, "end": { "line": 7, "column": 90 } } })) != null ? stack1 : "");
        }, "8": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data, blockParams, depths) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0, blockParams, depths), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true, "useDepths": true },
    "partials/others": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression((((helper = lookupProperty(helpers, "othersLabel") || container.strict(depth0, "othersLabel", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 15 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "othersLabel", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 17 } } }) : helper)))
                + ":**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "others"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 6, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 11 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "times") || container.strict(depth0, "times", { "start": { "line": 5, "column": 15 }, "end": { "line": 5, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "times", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 13 }, "end": { "line": 5, "column": 22 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 5, "column": 26 }, "end": { "line": 5, "column": 31 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 24 }, "end": { "line": 5, "column": 33 } } }) : helper)))
                + "). "
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 5, "column": 38 }, "end": { "line": 5, "column": 43 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 36 }, "end": { "line": 5, "column": 45 } } }) : helper)))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "others"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/question": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "oneQuestion", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 27 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "sentence") || container.strict(depth0, "sentence", { "start": { "line": 2, "column": 35 }, "end": { "line": 2, "column": 43 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "sentence", "hash": {}, "data": data, "loc": { "start": { "line": 2, "column": 33 }, "end": { "line": 2, "column": 45 } } }) : helper)))
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "several"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "several"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 19, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "commands", { "start": { "line": 6, "column": 11 }, "end": { "line": 6, "column": 31 } }), depth0))
                + "</summary>\n\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "system"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "")
                + container.escapeExpression((((helper = lookupProperty(helpers, "run") || container.strict(depth0, "run", { "start": { "line": 14, "column": 2 }, "end": { "line": 14, "column": 5 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "run", "hash": {}, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 14, "column": 7 } } }) : helper)))
                + "\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "system") || container.strict(depth0, "system", { "start": { "line": 11, "column": 2 }, "end": { "line": 11, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "system", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 11, "column": 10 } } }) : helper)))
                + ":\n\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            return "</details>\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "ask"), { "name": "with", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/resources": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "resources", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 26 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "resources"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "metric") || container.strict(depth0, "metric", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 10 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "metric", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 12 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 6, "column": 15 }, "end": { "line": 6, "column": 22 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 13 }, "end": { "line": 6, "column": 24 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "chart") || container.strict(depth0, "chart", { "start": { "line": 6, "column": 27 }, "end": { "line": 6, "column": 32 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "chart", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 25 }, "end": { "line": 6, "column": 34 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "range") || container.strict(depth0, "range", { "start": { "line": 6, "column": 37 }, "end": { "line": 6, "column": 42 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "range", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 35 }, "end": { "line": 6, "column": 44 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "trend") || container.strict(depth0, "trend", { "start": { "line": 6, "column": 48 }, "end": { "line": 6, "column": 53 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "trend", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 46 }, "end": { "line": 6, "column": 55 } } }) : helper)))
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 6, "column": 59 }, "end": { "line": 6, "column": 64 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 57 }, "end": { "line": 6, "column": 66 } } }) : helper)))
                + ")\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "resources"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/sessions": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "sessions", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 25 } }), depth0))
                + "</summary>\n\n| "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "server", { "start": { "line": 5, "column": 4 }, "end": { "line": 5, "column": 16 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "started", { "start": { "line": 5, "column": 23 }, "end": { "line": 5, "column": 36 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "connect", { "start": { "line": 5, "column": 43 }, "end": { "line": 5, "column": 56 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "lifetime", { "start": { "line": 5, "column": 63 }, "end": { "line": 5, "column": 77 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "end", { "start": { "line": 5, "column": 84 }, "end": { "line": 5, "column": 93 } }), depth0))
                + " | "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "proof", { "start": { "line": 5, "column": 100 }, "end": { "line": 5, "column": 111 } }), depth0))
                + " |\n| --- | --- | ---: | ---: | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "sessions"), "rows"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "sessions"), "more"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 14, "column": 7 } } })) != null ? stack1 : "")
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "sessions"), "chart", { "start": { "line": 15, "column": 2 }, "end": { "line": 15, "column": 16 } }), depth0))
                + "\n\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 11 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 13 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "attempt") || container.strict(depth0, "attempt", { "start": { "line": 8, "column": 16 }, "end": { "line": 8, "column": 23 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "attempt", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 14 }, "end": { "line": 8, "column": 25 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "started") || container.strict(depth0, "started", { "start": { "line": 8, "column": 30 }, "end": { "line": 8, "column": 37 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "started", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 28 }, "end": { "line": 8, "column": 39 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "connect") || container.strict(depth0, "connect", { "start": { "line": 8, "column": 44 }, "end": { "line": 8, "column": 51 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "connect", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 42 }, "end": { "line": 8, "column": 53 } } }) : helper)))
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "lifetime") || container.strict(depth0, "lifetime", { "start": { "line": 8, "column": 58 }, "end": { "line": 8, "column": 66 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "lifetime", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 56 }, "end": { "line": 8, "column": 68 } } }) : helper)))
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "end"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 8, "column": 71 }, "end": { "line": 8, "column": 129 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "reason"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 129 }, "end": { "line": 8, "column": 161 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "recovered"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 161 }, "end": { "line": 8, "column": 225 } } })) != null ? stack1 : "")
                + " | "
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 8, "column": 230 }, "end": { "line": 8, "column": 235 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 228 }, "end": { "line": 8, "column": 237 } } }) : helper)))
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "end") || container.strict(depth0, "end", { "start": { "line": 8, "column": 84 }, "end": { "line": 8, "column": 87 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "end", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 82 }, "end": { "line": 8, "column": 89 } } }) : helper)));
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "stillOpen", { "start": { "line": 8, "column": 99 }, "end": { "line": 8, "column": 120 } }), depth0));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "reason") || container.strict(depth0, "reason", { "start": { "line": 8, "column": 146 }, "end": { "line": 8, "column": 152 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "reason", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 144 }, "end": { "line": 8, "column": 154 } } }) : helper)));
        }, "5": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "recovered", { "start": { "line": 8, "column": 181 }, "end": { "line": 8, "column": 202 } }), depth0))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "recovered") || container.strict(depth0, "recovered", { "start": { "line": 8, "column": 207 }, "end": { "line": 8, "column": 216 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "recovered", "hash": {}, "data": data, "loc": { "start": { "line": 8, "column": 205 }, "end": { "line": 8, "column": 218 } } }) : helper)));
        }, "6": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "sessions"), "more", { "start": { "line": 12, "column": 2 }, "end": { "line": 12, "column": 15 } }), depth0))
                + "\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "sessions"), "rows"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 18, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/sources": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "is"), "unreadable"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 8 }, "end": { "line": 2, "column": 41 } } })) != null ? stack1 : "")
                + ">\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "read", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 21 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sources"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "leftOut"), "sources"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "refusals"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 22, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "redactions"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 26, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "assumptions"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 27, "column": 0 }, "end": { "line": 37, "column": 7 } } })) != null ? stack1 : "")
                + "</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            return " open";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 10 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "origin") || container.strict(depth0, "origin", { "start": { "line": 6, "column": 14 }, "end": { "line": 6, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "origin", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 12 }, "end": { "line": 6, "column": 22 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "size") || container.strict(depth0, "size", { "start": { "line": 6, "column": 26 }, "end": { "line": 6, "column": 30 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "size", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 24 }, "end": { "line": 6, "column": 32 } } }) : helper)))
                + ", "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "entriesRead", { "start": { "line": 6, "column": 36 }, "end": { "line": 6, "column": 59 } }), depth0))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "entries") || container.strict(depth0, "entries", { "start": { "line": 6, "column": 65 }, "end": { "line": 6, "column": 72 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "entries", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 63 }, "end": { "line": 6, "column": 74 } } }) : helper)))
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "leftOut"), "sources", { "start": { "line": 9, "column": 4 }, "end": { "line": 9, "column": 19 } }), depth0))
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "refused", { "start": { "line": 13, "column": 4 }, "end": { "line": 13, "column": 17 } }), depth0))
                + "**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "refusals"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 17, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "leftOut"), "refusals"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 20, "column": 7 } } })) != null ? stack1 : "")
                + "\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "name") || container.strict(depth0, "name", { "start": { "line": 16, "column": 4 }, "end": { "line": 16, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "name", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 2 }, "end": { "line": 16, "column": 10 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "reason") || container.strict(depth0, "reason", { "start": { "line": 16, "column": 14 }, "end": { "line": 16, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "reason", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 12 }, "end": { "line": 16, "column": 22 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "remedy") || container.strict(depth0, "remedy", { "start": { "line": 16, "column": 25 }, "end": { "line": 16, "column": 31 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "remedy", "hash": {}, "data": data, "loc": { "start": { "line": 16, "column": 23 }, "end": { "line": 16, "column": 33 } } }) : helper)))
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "leftOut"), "refusals", { "start": { "line": 19, "column": 4 }, "end": { "line": 19, "column": 20 } }), depth0))
                + "\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "redacted", { "start": { "line": 24, "column": 4 }, "end": { "line": 24, "column": 18 } }), depth0))
                + ":** "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "redactions"), { "name": "each", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 24, "column": 24 }, "end": { "line": 24, "column": 101 } } })) != null ? stack1 : "")
                + ".\n\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression((((helper = lookupProperty(helpers, "kind") || container.strict(depth0, "kind", { "start": { "line": 24, "column": 46 }, "end": { "line": 24, "column": 50 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "kind", "hash": {}, "data": data, "loc": { "start": { "line": 24, "column": 44 }, "end": { "line": 24, "column": 52 } } }) : helper)))
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 24, "column": 55 }, "end": { "line": 24, "column": 60 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 24, "column": 53 }, "end": { "line": 24, "column": 62 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "last"), { "name": "unless", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 24, "column": 62 }, "end": { "line": 24, "column": 92 } } })) != null ? stack1 : "");
        }, "9": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "assumptions", { "start": { "line": 28, "column": 4 }, "end": { "line": 28, "column": 21 } }), depth0))
                + "**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "assumptions"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 30, "column": 0 }, "end": { "line": 32, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "leftOut"), "assumptions"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 33, "column": 0 }, "end": { "line": 35, "column": 7 } } })) != null ? stack1 : "")
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "about") || container.strict(depth0, "about", { "start": { "line": 31, "column": 4 }, "end": { "line": 31, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "about", "hash": {}, "data": data, "loc": { "start": { "line": 31, "column": 2 }, "end": { "line": 31, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "text") || container.strict(depth0, "text", { "start": { "line": 31, "column": 15 }, "end": { "line": 31, "column": 19 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "text", "hash": {}, "data": data, "loc": { "start": { "line": 31, "column": 13 }, "end": { "line": 31, "column": 21 } } }) : helper)))
                + "\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "leftOut"), "assumptions", { "start": { "line": 34, "column": 4 }, "end": { "line": 34, "column": 23 } }), depth0))
                + "\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "problems", { "start": { "line": 43, "column": 11 }, "end": { "line": 43, "column": 25 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "problems"), { "name": "each", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 45, "column": 0 }, "end": { "line": 47, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "leftOut"), "problems"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 48, "column": 0 }, "end": { "line": 50, "column": 7 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "14": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "place") || container.strict(depth0, "place", { "start": { "line": 46, "column": 4 }, "end": { "line": 46, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "place", "hash": {}, "data": data, "loc": { "start": { "line": 46, "column": 2 }, "end": { "line": 46, "column": 11 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "message") || container.strict(depth0, "message", { "start": { "line": 46, "column": 15 }, "end": { "line": 46, "column": 22 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "message", "hash": {}, "data": data, "loc": { "start": { "line": 46, "column": 13 }, "end": { "line": 46, "column": 24 } } }) : helper)))
                + "\n";
        }, "15": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "leftOut"), "problems", { "start": { "line": 49, "column": 4 }, "end": { "line": 49, "column": 20 } }), depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sources"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 39, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "problems"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 40, "column": 0 }, "end": { "line": 53, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/summary": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 4, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sessionsSummary"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression((((helper = lookupProperty(helpers, "summaryLabel") || container.strict(depth0, "summaryLabel", { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 16 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summaryLabel", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 18 } } }) : helper)))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "summary") || container.strict(depth0, "summary", { "start": { "line": 3, "column": 24 }, "end": { "line": 3, "column": 31 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summary", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 22 }, "end": { "line": 3, "column": 33 } } }) : helper)))
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "howItWent", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 19 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "sessionsSummary") || container.strict(depth0, "sessionsSummary", { "start": { "line": 7, "column": 27 }, "end": { "line": 7, "column": 42 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "sessionsSummary", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 25 }, "end": { "line": 7, "column": 44 } } }) : helper)))
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "whatAndWhy", { "start": { "line": 11, "column": 4 }, "end": { "line": 11, "column": 26 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "cause") || container.strict(depth0, "cause", { "start": { "line": 11, "column": 34 }, "end": { "line": 11, "column": 39 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "cause", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 32 }, "end": { "line": 11, "column": 41 } } }) : helper)))
                + " This is **"
                + container.escapeExpression((((helper = lookupProperty(helpers, "confidence") || container.strict(depth0, "confidence", { "start": { "line": 11, "column": 54 }, "end": { "line": 11, "column": 64 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "confidence", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 52 }, "end": { "line": 11, "column": 66 } } }) : helper)))
                + "** ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 11, "column": 72 }, "end": { "line": 11, "column": 77 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 11, "column": 70 }, "end": { "line": 11, "column": 79 } } }) : helper)))
                + ").\n\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "effect", { "start": { "line": 13, "column": 4 }, "end": { "line": 13, "column": 22 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "impact") || container.strict(depth0, "impact", { "start": { "line": 13, "column": 30 }, "end": { "line": 13, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "impact", "hash": {}, "data": data, "loc": { "start": { "line": 13, "column": 28 }, "end": { "line": 13, "column": 38 } } }) : helper)))
                + "\n\n**"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "howOften", { "start": { "line": 15, "column": 4 }, "end": { "line": 15, "column": 24 } }), depth0))
                + ":** "
                + container.escapeExpression((((helper = lookupProperty(helpers, "when") || container.strict(depth0, "when", { "start": { "line": 15, "column": 32 }, "end": { "line": 15, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "when", "hash": {}, "data": data, "loc": { "start": { "line": 15, "column": 30 }, "end": { "line": 15, "column": 38 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(data, "root"), "sessionsSummary"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 38 }, "end": { "line": 15, "column": 100 } } })) != null ? stack1 : "")
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(data, "root"), "sessionsSummary", { "start": { "line": 15, "column": 70 }, "end": { "line": 15, "column": 91 } }), depth0));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "unless", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 9, "column": 11 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "with").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cause"), { "name": "with", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/suspects": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "suspects", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 25 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "mark") || container.strict(depth0, "mark", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "mark", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 10 } } }) : helper)))
                + " **"
                + container.escapeExpression((((helper = lookupProperty(helpers, "title") || container.strict(depth0, "title", { "start": { "line": 6, "column": 15 }, "end": { "line": 6, "column": 20 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "title", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 13 }, "end": { "line": 6, "column": 22 } } }) : helper)))
                + "**, "
                + container.escapeExpression((((helper = lookupProperty(helpers, "sentence") || container.strict(depth0, "sentence", { "start": { "line": 6, "column": 28 }, "end": { "line": 6, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "sentence", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 26 }, "end": { "line": 6, "column": 38 } } }) : helper)))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suspects"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/timeline": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "timeline", { "start": { "line": 3, "column": 11 }, "end": { "line": 3, "column": 25 } }), depth0))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "day"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 27 }, "end": { "line": 3, "column": 76 } } })) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "rows"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "more"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 11, "column": 7 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ", "
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "timeline"), "day", { "start": { "line": 3, "column": 51 }, "end": { "line": 3, "column": 63 } }), depth0))
                + " UTC";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "time") || container.strict(depth0, "time", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 8 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "time", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 10 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(lookupProperty(data, "root"), "timeline"), "isOneSubject"), { "name": "unless", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 10 }, "end": { "line": 6, "column": 72 } } })) != null ? stack1 : "")
                + " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "event") || container.strict(depth0, "event", { "start": { "line": 6, "column": 75 }, "end": { "line": 6, "column": 80 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "event", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 73 }, "end": { "line": 6, "column": 82 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "count"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 82 }, "end": { "line": 6, "column": 112 } } })) != null ? stack1 : "")
                + " ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 6, "column": 116 }, "end": { "line": 6, "column": 121 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 114 }, "end": { "line": 6, "column": 123 } } }) : helper)))
                + ")\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "subject") || container.strict(depth0, "subject", { "start": { "line": 6, "column": 52 }, "end": { "line": 6, "column": 59 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "subject", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 50 }, "end": { "line": 6, "column": 61 } } }) : helper)));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 6, "column": 98 }, "end": { "line": 6, "column": 103 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 96 }, "end": { "line": 6, "column": 105 } } }) : helper)));
        }, "5": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "timeline"), "more", { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 15 } }), depth0))
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "timeline"), "rows"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 14, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "partials/unknown": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "is"), "unknown"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 8 }, "end": { "line": 2, "column": 38 } } })) != null ? stack1 : "")
                + ">\n<summary>"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "is"), "healthy"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 3, "column": 9 }, "end": { "line": 3, "column": 77 } } })) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            return " open";
        }, "2": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "harmless", { "start": { "line": 3, "column": 29 }, "end": { "line": 3, "column": 43 } }), depth0));
        }, "3": function (container, depth0, helpers, partials, data) {
            var lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "unknown", { "start": { "line": 3, "column": 55 }, "end": { "line": 3, "column": 68 } }), depth0));
        }, "4": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "template") || container.strict(depth0, "template", { "start": { "line": 6, "column": 4 }, "end": { "line": 6, "column": 12 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "template", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 14 } } }) : helper)))
                + ", "
                + container.escapeExpression((((helper = lookupProperty(helpers, "count") || container.strict(depth0, "count", { "start": { "line": 6, "column": 18 }, "end": { "line": 6, "column": 23 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "count", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 16 }, "end": { "line": 6, "column": 25 } } }) : helper)))
                + " × ("
                + container.escapeExpression((((helper = lookupProperty(helpers, "proof") || container.strict(depth0, "proof", { "start": { "line": 6, "column": 31 }, "end": { "line": 6, "column": 36 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "proof", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 29 }, "end": { "line": 6, "column": 38 } } }) : helper)))
                + ")\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "is"), "unknown"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 8 }, "end": { "line": 13, "column": 38 } } })) != null ? stack1 : "")
                + ">\n<summary>"
                + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0, "words"), "nearMisses", { "start": { "line": 14, "column": 11 }, "end": { "line": 14, "column": 27 } }), depth0))
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "nearMisses"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + container.escapeExpression((((helper = lookupProperty(helpers, "signature") || container.strict(depth0, "signature", { "start": { "line": 17, "column": 4 }, "end": { "line": 17, "column": 13 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "signature", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 2 }, "end": { "line": 17, "column": 15 } } }) : helper)))
                + ": "
                + container.escapeExpression((((helper = lookupProperty(helpers, "why") || container.strict(depth0, "why", { "start": { "line": 17, "column": 19 }, "end": { "line": 17, "column": 22 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "why", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 17 }, "end": { "line": 17, "column": 24 } } }) : helper)))
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "closest"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 24 }, "end": { "line": 17, "column": 58 } } })) != null ? stack1 : "")
                + "\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + container.escapeExpression((((helper = lookupProperty(helpers, "closest") || container.strict(depth0, "closest", { "start": { "line": 17, "column": 42 }, "end": { "line": 17, "column": 49 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "closest", "hash": {}, "data": data, "loc": { "start": { "line": 17, "column": 40 }, "end": { "line": 17, "column": 51 } } }) : helper)));
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unknown"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "nearMisses"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 21, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "report": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "headline"), depth0, { "name": "headline", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "summary"), depth0, { "name": "summary", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "actions"), depth0, { "name": "actions", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "question"), depth0, { "name": "question", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "for-maintainers"), depth0, { "name": "for-maintainers", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "unknown"), depth0, { "name": "unknown", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "evidence"), depth0, { "name": "evidence", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "sessions"), depth0, { "name": "sessions", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "timeline"), depth0, { "name": "timeline", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "resources"), depth0, { "name": "resources", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "suspects"), depth0, { "name": "suspects", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "environment"), depth0, { "name": "environment", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "sources"), depth0, { "name": "sources", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "comment-for-known"), depth0, { "name": "comment-for-known", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = container.invokePartial(lookupProperty(partials, "footer"), depth0, { "name": "footer", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    "short": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, helper, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "headline"), depth0, { "name": "headline", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "")
                + "\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "summary") || container.strict(depth0, "summary", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "summary", "hash": {}, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 3, "column": 11 } } }) : helper)))
                + "\n\n"
                + container.escapeExpression((((helper = lookupProperty(helpers, "dropped") || container.strict(depth0, "dropped", { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 9 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "dropped", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 11 } } }) : helper)))
                + "\n\n<sub>"
                + container.escapeExpression((((helper = lookupProperty(helpers, "footer") || container.strict(depth0, "footer", { "start": { "line": 7, "column": 7 }, "end": { "line": 7, "column": 13 } }))), (typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}), { "name": "footer", "hash": {}, "data": data, "loc": { "start": { "line": 7, "column": 5 }, "end": { "line": 7, "column": 15 } } }) : helper)))
                + "</sub>\n";
        }, "usePartial": true, "useData": true },
};

// EXTERNAL MODULE: ./build/report/clean.js
var clean = __webpack_require__(335);
;// CONCATENATED MODULE: ./build/report/code-spans.js
function codeSpansOf(lines) {
    const paired = lines.map(pairs);
    const text = lines.join("\n");
    const isUncertain = paired.includes(null) || /\\`/.test(text) || (text.includes("`") && text.includes("<"));
    return {
        at(line, column) {
            if (isUncertain)
                return "uncertain";
            return paired[line]?.some(({ from, to }) => column >= from && column <= to) === true
                ? "span"
                : "outside";
        },
        freeRun: "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))),
    };
}
function pairs(line) {
    const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
    const found = [];
    for (let open = 0; open < runs.length; open++) {
        const opening = runs[open];
        const close = runs.findIndex((run, index) => index > open && run.length === opening?.length);
        const closing = runs[close];
        if (opening === undefined || closing === undefined)
            return null;
        found.push({ from: opening.at + opening.length, to: closing.at });
        open = close;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/report/markdown-places.js
function placesOf(lines) {
    const places = [];
    let state = { kind: "text" };
    for (const line of lines) {
        const { place, next } = step(state, line);
        places.push(place);
        state = next;
    }
    return places;
}
const inText = { kind: "text" };
function step(state, line) {
    if (state.kind === "text" && !/[`~<]/.test(line))
        return { place: "text", next: inText };
    const bare = line.replace(container, "");
    switch (state.kind) {
        case "fence":
            return { place: "fence", next: closes(bare, state.mark) ? inText : state };
        case "html":
            return bare.trim() === "" ? { place: "text", next: inText } : { place: "html", next: state };
        case "raw":
            return { place: state.place, next: state.end.test(bare) ? inText : state };
        case "text":
            return start(bare);
        default:
            return state;
    }
}
const container = /^(?:\s*(?:[-*+]|\d{1,9}[.)])\s+|\s*>\s?)*\s*/;
function start(bare) {
    const mark = /^(?:(`{3,})[^`]*$|(~{3,}))/.exec(bare);
    if (mark)
        return { place: "fence", next: { kind: "fence", mark: mark[1] ?? mark[2] ?? "```" } };
    if (/^<!--/.test(bare))
        return raw(bare, { end: /-->/, place: "html-comment" });
    if (/^<(?:pre|script|style|textarea)\b/i.test(bare)) {
        return raw(bare, { end: /<\/(?:pre|script|style|textarea)>/i, place: "html" });
    }
    if (htmlBlock.test(bare))
        return { place: "html", next: { kind: "html" } };
    return { place: "text", next: inText };
}
function raw(bare, { end, place }) {
    return { place, next: end.test(bare) ? inText : { kind: "raw", end, place } };
}
const htmlBlock = /^<\/?(?:address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)|^<[/!?]?[a-z][^>]*>\s*$/i;
function closes(bare, mark) {
    const line = bare.trimEnd();
    return line.length >= mark.length && [...line].every((character) => character === mark[0]);
}
function paragraphsOf(lines, places) {
    const found = [];
    const isText = (at) => places[at] === "text" && lines[at]?.trim() !== "";
    for (let from = 0; from < lines.length;) {
        let to = from + 1;
        while (isText(from) && to < lines.length && isText(to))
            to++;
        const place = isText(from) && hasPipe(lines.slice(from, to)) ? "table" : (places[from] ?? "html");
        found.push({ from, to, place });
        from = to;
    }
    return found;
}
function hasPipe(lines) {
    return lines.some((line) => line.replace(/\ue000[^\ue001]*\ue001/g, "").includes("|"));
}

// EXTERNAL MODULE: ./build/report/prose.js
var prose = __webpack_require__(7005);
// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(3126);
;// CONCATENATED MODULE: ./build/report/settle.js






function settle(rendered) {
    const lines = rendered.split("\n");
    const places = placesOf(lines);
    const settled = lines.map((line) => (line.includes("\ue000") ? null : line));
    for (const { from, to, place } of paragraphsOf(lines, places)) {
        const spans = codeSpansOf(lines.slice(from, to).map(templateText));
        for (let index = from; index < to; index++) {
            settled[index] ??= settleLine(lines[index] ?? "", { place, spans, line: index - from });
        }
    }
    const text = settled.join("\n").replace(/[ \t]+$/gm, "");
    return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
function settleLine(line, { place, spans, line: number }) {
    let text = "";
    let template = "";
    for (const part of (0,slot/* unseal */.Du)(line)) {
        if (typeof part === "string") {
            text = append(text, part);
            template += part;
            continue;
        }
        const spot = place === "text" || place === "table" ? spans.at(number, template.length) : "outside";
        const where = spot === "outside" ? place : spot;
        text = append(text, write(part, { place: where, before: template, freeRun: spans.freeRun }));
    }
    return text;
}
function templateText(line) {
    return (0,slot/* unseal */.Du)(line)
        .filter((part) => typeof part === "string")
        .join("");
}
function append(done, next) {
    const touches = next.startsWith("`") && /[`\\]$/.test(done);
    return touches ? `${done} ${next}` : done + next;
}
function write(slot, { place, before, freeRun }) {
    if (place !== "fence" && place !== "span" && insideSyntax.test(before))
        return (0,prose/* bareWords */.eZ)(plain(slot));
    switch (place) {
        case "text":
        case "table":
            return writeMarkdown(slot, { place, before });
        case "span":
            return withoutMarks(plain(slot));
        case "uncertain":
            return `${freeRun}${withoutMarks(plain(slot)) || "(empty)"}${freeRun}`;
        case "fence":
            return plain(slot).replace(/[`~]{3,}/g, "…");
        case "html":
            return slot.kind === "prose" ? proseInHtml(slot.text) : (0,prose/* bareWords */.eZ)(plain(slot));
        case "html-comment":
            return (0,prose/* bareWords */.eZ)(plain(slot));
        default:
            return place;
    }
}
const insideSyntax = /<[!/a-z][^>]*$|\]\([^)]*$/i;
function writeMarkdown(slot, { place, before }) {
    switch (slot.kind) {
        case "quoted":
            return pipes((0,quote/* codeSpan */.SS)(slot.text), place);
        case "prose":
            return pipes(slot.text, place);
        default:
            return place === "table"
                ? pipes((0,quote/* codeSpan */.SS)(slot.text), place)
                : indented(slot.text, { fence: fences[slot.kind], before });
    }
}
function pipes(text, place) {
    return place === "table" ? text.replaceAll("|", "¦") : text;
}
const fences = {
    block: quote/* blockFence */.NJ,
    commands: { info: "sh", lines: 40, width: 2_000 },
    paste: { info: "markdown", lines: 200, width: 4_000 },
    diagram: { info: "mermaid", lines: 120, width: 200 },
};
function indented(text, options) {
    const { before } = options;
    const alone = before.trim() === "";
    const indent = alone ? before : " ".repeat(/^\s*(?:[-*+]|\d+[.)])?\s*/.exec(before)?.[0].length ?? 0);
    const block = (0,quote/* fence */.EU)(text, options.fence).replaceAll("\n", `\n${indent}`);
    return alone ? `${block}\n` : `\n\n${indent}${block}\n\n${indent}`;
}
function plain(slot) {
    return (0,clean/* cleanLine */.O)(slot.text, slot.kind === "prose" ? 1_000 : 200);
}
function withoutMarks(text) {
    return text.replaceAll("`", "'").replaceAll("|", "¦");
}
function proseInHtml(markdown) {
    return markdown
        .split(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/)
        .map((part, index) => {
        if (index % 3 === 1)
            return "";
        return index % 3 === 2
            ? (0,prose/* bareWords */.eZ)(part)
            : part.replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
    })
        .join("");
}

;// CONCATENATED MODULE: ./build/report/templates.js




const shippedTemplates = { handlebars: (handlebars_runtime_default()), own: new Map() };
const templateNames = Object.keys(templates);
function renderTemplate(name, view, { handlebars, own } = shippedTemplates) {
    const engine = createEngine(handlebars);
    const compiled = (each) => {
        const replaced = own.get(each);
        return replaced ? replaced.compile(engine) : engine.template(templates[each]);
    };
    for (const each of new Set([...templateNames, ...own.keys()])) {
        if (each.startsWith(partials))
            engine.registerPartial(each.slice(partials.length), compiled(each));
    }
    try {
        return settle(compiled(name)(view));
    }
    catch (error) {
        throw failureOf(error, name);
    }
}
const partials = "partials/";

// EXTERNAL MODULE: ./build/report/view/blocks.js
var blocks = __webpack_require__(806);
// EXTERNAL MODULE: ./build/report/view/build.js + 18 modules
var build = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/report/words.js + 10 modules
var words = __webpack_require__(6356);
;// CONCATENATED MODULE: ./build/report/comment.js








const maxCommentBytes = 60_000;
function renderComment(result, { marker, maxBytes = maxCommentBytes, ...options }) {
    const line = (0,report_marker/* markerLine */.B_)({ ...marker, data: (0,record/* encodeRecord */.Ym)((0,record/* recordOf */.zv)(result)) });
    const { markdown, problems } = renderReport(result, {
        ...options,
        name: "report",
        maxBytes: maxBytes - line.length - 2,
    });
    return { markdown: `${line}\n\n${markdown}`, problems };
}
const maxSummaryBytes = 1024 * 1024 - 4096;
function renderSummary(result, options = {}) {
    return renderReport(result, { maxBytes: maxSummaryBytes, ...options, name: "report" });
}
function blockedComment({ key, run }, status) {
    const line = (0,report_marker/* markerLine */.B_)({ key, run, data: (0,record/* encodeRecord */.Ym)((0,record/* emptyRecord */.FR)(status)) });
    return `${line}\n\n### ${(0,slot/* textOf */.b6)(words/* blockedHeadline */.zG)}\n\n${(0,slot/* textOf */.b6)(words/* blocked */.Z5)}\n`;
}
function renderBugReport(result, options = {}) {
    return renderReport(result, { maxBytes: maxCommentBytes, ...options, name: "bug-report" });
}
function renderReport(result, { templates = shippedTemplates, ...options }) {
    try {
        return { markdown: fitted(result, { ...options, templates }), problems: [] };
    }
    catch (error) {
        if (!(error instanceof TemplateFailure) || templates === shippedTemplates)
            throw error;
        const problem = problemOf(error, templates);
        const told = { ...result, problems: [...result.problems, problem] };
        return { markdown: fitted(told, { ...options, templates: shippedTemplates }), problems: [problem] };
    }
}
function fitted(result, { name, maxBytes, templates, hosts }) {
    const fixed = { compact: true, ...(hosts === undefined ? {} : { hosts }) };
    const attempt = (options) => renderTemplate(name, (0,build/* buildView */.k)(result, { ...fixed, ...options }), templates);
    const everything = new Set(blocks/* dropOrder */.q);
    const steps = [
        ...blocks/* dropOrder */.q.map((_, left) => ({ without: new Set(blocks/* dropOrder */.q.slice(0, left)) })),
        { without: everything },
        { without: everything, depth: 2 },
        { without: everything, depth: 1 },
    ];
    for (const step of steps) {
        const markdown = attempt(step);
        if (Buffer.byteLength(markdown) <= maxBytes)
            return markdown;
    }
    if (templates !== shippedTemplates)
        throw new TemplateFailure(words/* tooLong */.Po(maxBytes), { template: name });
    return renderTemplate("short", (0,build/* buildView */.k)(result, { without: everything, depth: 1 }));
}
function problemOf({ template, line, column, message }, { own }) {
    const replaced = own.get(template) ?? own.get(`partials/${template}`);
    return {
        file: replaced?.file ?? template,
        line: line ?? lineOf(message, replaced?.source),
        column,
        message,
    };
}
function lineOf(message, source = "") {
    const name = /^The partial (\S+) could not be found/.exec(message)?.[1];
    const index = name === undefined ? -1 : source.split("\n").findIndex((line) => line.includes(`{{> ${name}`));
    return index === -1 ? null : index + 1;
}

// EXTERNAL MODULE: ./build/report/guard.js
var guard = __webpack_require__(2935);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/report/preview.js
var preview = __webpack_require__(3782);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(8203);
;// CONCATENATED MODULE: ./build/report/user-templates.js


const maxTemplateLength = 256 * 1024;
async function loadTemplates(files) {
    if (files.length === 0)
        return { templates: shippedTemplates, problems: [] };
    const { default: handlebars } = await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.t.bind(__webpack_require__, 6217, 23));
    const own = new Map();
    const problems = [];
    for (const file of files) {
        const name = nameOf(file.path);
        const problem = name === null ? notATemplate(file) : tryOut(file, handlebars);
        if (problem !== null)
            problems.push(problem);
        else if (name !== null)
            own.set(name, ownTemplate(file));
    }
    return { templates: { handlebars, own }, problems };
}
function nameOf(path) {
    const name = /^((?:partials\/)?[\w-]+(?:\/[\w-]+)*)(?:\.md)?\.hbs$/.exec(path)?.[1] ?? null;
    return name !== null && (name.startsWith("partials/") || templateNames.includes(name)) ? name : null;
}
function notATemplate({ path }) {
    const reports = templateNames.filter((name) => !name.includes("/")).map((name) => `${name}.md.hbs`);
    return problem(path, {
        message: `not the name of a template: known are ${reports.join(", ")} and partials/NAME.hbs`,
    });
}
function tryOut({ path, text }, handlebars) {
    if (text.length > maxTemplateLength)
        return problem(path, { message: "longer than 256 KiB" });
    try {
        handlebars.precompile(text, compileOptions);
        return null;
    }
    catch (error) {
        const { line, column, message } = failureOf(error, path);
        return problem(path, { line, column, message });
    }
}
function ownTemplate({ path, text }) {
    return {
        file: path,
        source: text,
        compile: (engine) => engine.compile(text, compileOptions),
    };
}
function problem(file, given) {
    return { file, line: null, column: null, message: "", ...given };
}

;// CONCATENATED MODULE: ./build/report/index.js











/***/ }),

/***/ 3782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPreview: () => (/* binding */ renderPreview)
/* harmony export */ });
async function renderPreview(markdown) {
    const [{ micromark }, { gfm, gfmHtml }, { previewStyle }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(464), __webpack_require__.e(951)]).then(__webpack_require__.bind(__webpack_require__, 5951)),
        Promise.all(/* import() */[__webpack_require__.e(464), __webpack_require__.e(363)]).then(__webpack_require__.bind(__webpack_require__, 9363)),
        __webpack_require__.e(/* import() */ 744).then(__webpack_require__.bind(__webpack_require__, 8744)),
    ]);
    const body = micromark(markdown, {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
    });
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview of the comment</title>
<style>${previewStyle}
body { margin: 0; background: light-dark(#f6f8fa, #010409); color-scheme: light dark; }
main { max-width: 892px; margin: 2rem auto; }
article { background: light-dark(#ffffff, #0d1117); padding: 16px; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; font-size: 14px !important; }
</style>
</head>
<body>
<main><article class="markdown-body">
${body}
</article></main>
</body>
</html>
`;
}


/***/ })

};
;