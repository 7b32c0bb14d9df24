// Runs in the report's page. Everything readable is in the page without it; this adds the charts, the search and the theme.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const lanes = data.lanes.map(readLane);
  /** Element -> how its chart is made; the chart itself once it was seen. */
  const places = new Map();
  const charts = new Map();
  let shown = [data.begin, data.end];

  const searching = search();
  theme();
  copyButtons();
  place();
  printing();
  addEventListener("load", () => setTimeout(layOut, 700, all(".part, .part [data-group]:not(.scroll)")));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  addEventListener("resize", fit);

  /** Times come as milliseconds after the beginning, tones and labels as indices. */
  function readLane({ name, spans, events }) {
    const time = (ms) => data.begin + ms / 1000;
    return {
      name,
      spans: spans.map(([from, to, tone, label]) => ({
        from: time(from),
        to: time(to),
        tone: data.tones[tone],
        label: data.labels[label],
      })),
      events: events.map(([at, tone, label]) => ({
        at: time(at),
        tone: data.tones[tone],
        label: data.labels[label],
      })),
    };
  }

  function search() {
    const box = document.getElementById("search");
    const found = document.getElementById("found");
    let items = null;
    const filter = (typed) => {
      // The page's text is gathered when somebody looks for something, not when it opens.
      items ??= all("[data-find]").map((element) => ({ element, text: element.textContent.toLowerCase() }));
      const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
      const hits = items.filter(({ element, text }) => {
        element.hidden = !words.every((word) => text.includes(word));
        return !element.hidden;
      });
      for (const group of all("[data-group]")) hide(group, !group.querySelector("[data-find]:not([hidden])"));
      mark(words, hits);
      const text = hits.length === 0 ? data.words.nothing : data.words.found;
      found.textContent = words.length === 0 ? "" : say(text, { shown: hits.length, all: items.length });
      return hits;
    };
    box.addEventListener("input", () => filter(box.value));
    box.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") {
        box.value = "";
        filter("");
      }
      const [first] = key === "Enter" && box.value.trim() !== "" ? filter(box.value) : [];
      if (!first) return;
      first.element.tabIndex = -1;
      first.element.focus({ preventScroll: true });
      first.element.scrollIntoView({ block: "center" });
    });
    addEventListener("keydown", (event) => {
      if (event.key !== "/" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
    return { show: (typed) => items && filter(typed), typed: () => box.value };
  }

  /** A section goes together with its line in the contents. */
  function hide(group, isHidden) {
    group.hidden = isHidden;
    const link = document.querySelector(`nav a[href="#${group.getAttribute("aria-labelledby")}"]`);
    if (link) link.parentElement.hidden = isHidden;
  }

  /** Paints over what was found; the page's elements stay as they are. */
  function mark(words, hits) {
    if (!CSS.highlights) return;
    const ranges = [];
    for (const { element } of words.length === 0 ? [] : hits.slice(0, 200)) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.data.toLowerCase();
        for (const word of words) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, Math.min(at + word.length, node.length));
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  function isDark() {
    return root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function theme() {
    const button = document.getElementById("theme");
    const tell = () => button.setAttribute("aria-pressed", String(isDark()));
    tell();
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      tell();
      redraw();
    });
  }

  function copyButtons() {
    for (const button of all("button[data-copy]")) {
      button.addEventListener("click", async () => {
        const text = document.getElementById(button.dataset.copy).textContent;
        await navigator.clipboard.writeText(text);
        button.textContent = button.dataset.done;
      });
    }
  }

  /** One part after the other while there is nothing else to do: what was not laid out is not told to screen readers. */
  function layOut([next, ...rest]) {
    if (!next) return;
    next.classList.add("open");
    const wait = window.requestIdleCallback ?? setTimeout;
    wait(() => layOut(rest));
  }

  /** A chart is drawn when it comes near the window. */
  function place() {
    const target = document.getElementById("lanes");
    if (target && lanes.length > 0) places.set(target, lanesChart);
    for (const series of data.resources) {
      const element = document.getElementById(series.id);
      if (element) places.set(element, (each) => resourceChart(each, series));
    }
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target: element, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          seen.unobserve(element);
          draw(element);
        }
      },
      { rootMargin: "300px" },
    );
    for (const element of places.keys()) seen.observe(element);
  }

  function draw(element) {
    charts.get(element)?.destroy();
    const chart = places.get(element)(element);
    charts.set(element, chart);
    chart.setScale("x", { min: shown[0], max: shown[1] });
  }

  function redraw() {
    for (const element of charts.keys()) draw(element);
  }

  function fit() {
    for (const [element, chart] of charts) chart.setSize({ width: widthOf(element), height: chart.height });
  }

  /** On paper: everything, in dark ink, as wide as the paper. */
  function printing() {
    let before = null;
    addEventListener("beforeprint", () => {
      before = { theme: root.dataset.theme };
      searching.show("");
      root.dataset.theme = "light";
      for (const element of places.keys()) {
        draw(element);
        charts.get(element).setSize({ width: 680, height: charts.get(element).height });
      }
    });
    addEventListener("afterprint", () => {
      if (!before) return;
      if (before.theme) root.dataset.theme = before.theme;
      else delete root.dataset.theme;
      before = null;
      searching.show(searching.typed());
      redraw();
    });
  }

  // A canvas does not know light-dark(); an element's computed colour does.
  function colour(name) {
    const probe = document.getElementById("probe");
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }

  function widthOf(element) {
    return Math.max(280, element.clientWidth);
  }

  /** All charts show the same time, and never less than a millisecond of it. */
  function zoom(min, max) {
    if (!(max - min >= 0.001) || (min === shown[0] && max === shown[1])) return;
    shown = [min, max];
    for (const chart of charts.values()) chart.setScale("x", { min, max });
    const range = document.getElementById("range");
    if (range) range.textContent = say(data.words.range, { from: moment(min), to: moment(max) });
  }

  function full() {
    return [data.begin, data.end];
  }

  function moment(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ");
  }

  const x = { time: true, range: (_chart, min, max) => (min === max ? [min - 1, max + 1] : [min, max]) };

  function options(element, height, rest) {
    return {
      width: widthOf(element),
      height,
      cursor: {
        sync: { key: "time" },
        drag: { x: true, y: false },
        bind: { dblclick: () => () => zoom(...full()) },
      },
      scales: { x },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
      ...rest,
      hooks: {
        ...rest.hooks,
        // What is dragged on one chart counts for all.
        setScale: [(chart, key) => key === "x" && zoom(chart.scales.x.min, chart.scales.x.max)],
      },
    };
  }

  function axes(rest) {
    const axis = {
      stroke: colour("--faint"),
      grid: { stroke: colour("--line"), width: 1 },
      ticks: { stroke: colour("--line") },
    };
    return [
      { ...axis, values: clock, space: 90 },
      { ...axis, ...rest },
    ];
  }

  // UTC, to the fineness that the distance of the ticks asks for.
  function clock(_chart, splits, _axis, _space, step) {
    return splits.map((seconds) => {
      const time = new Date(seconds * 1000).toISOString();
      if (step >= 86400) return time.slice(0, 10);
      return time.slice(11, step < 1 ? 23 : step < 60 ? 19 : 16);
    });
  }

  function lanesChart(element) {
    const marks = Object.fromEntries(data.tones.map((tone) => [tone, colour(`--${tone}`)]));
    const lane = lanes.length > 12 ? 26 : 44;
    const isNarrow = element.clientWidth < 480;
    const letters = isNarrow ? 10 : 18;
    const chart = new uPlot(
      options(element, 60 + lanes.length * lane, {
        legend: { show: false },
        scales: { x, y: { dir: -1, range: () => [-0.6, lanes.length - 0.4] } },
        axes: axes({
          size: isNarrow ? 84 : 140,
          splits: () => lanes.map((_, index) => index),
          values: () =>
            lanes.map(({ name }) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name)),
        }),
        series: [{}, { paths: () => null, points: { show: false } }],
        hooks: { draw: [(self) => drawLanes(self, marks, lane / 44)] },
      }),
      [full(), [0, 0]],
      element,
    );
    zoomTools();
    hover(chart, element);
    return chart;
  }

  function drawLanes(chart, marks, size) {
    const { ctx } = chart;
    ctx.save();
    ctx.beginPath();
    ctx.rect(chart.bbox.left, chart.bbox.top, chart.bbox.width, chart.bbox.height);
    ctx.clip();
    lanes.forEach(({ spans, events }, lane) => {
      const middle = chart.valToPos(lane, "y", true);
      const half = 7 * devicePixelRatio * size;
      for (const { from, to, tone } of spans) {
        const left = chart.valToPos(from, "x", true);
        const width = Math.max(2 * devicePixelRatio, chart.valToPos(to, "x", true) - left);
        ctx.fillStyle = marks[tone];
        ctx.fillRect(left, middle - half, width, half * 2);
      }
      for (const { at, tone } of events) {
        const x = chart.valToPos(at, "x", true);
        ctx.fillStyle = marks[tone];
        ctx.beginPath();
        ctx.moveTo(x, middle + half);
        ctx.lineTo(x - half / 1.5, middle + half * 2.2);
        ctx.lineTo(x + half / 1.5, middle + half * 2.2);
        ctx.fill();
      }
    });
    ctx.restore();
  }

  // The words under the chart say what stands nearest to the pointer, or what the keyboard came to; they are read out.
  function hover(chart, element) {
    const label = document.getElementById("nearest");
    const points = lanes
      .flatMap(({ name, spans, events }, lane) => [
        ...spans.map(({ from, to, label: text }) => ({ lane, from, to, text: `${name}: ${text}` })),
        ...events.map(({ at, label: text }) => ({ lane, from: at, to: at, text: `${name}: ${text}` })),
      ])
      .sort((one, other) => one.from - other.from || one.lane - other.lane);
    chart.over.addEventListener("mousemove", () => {
      const at = chart.posToVal(chart.cursor.left, "x");
      const near = (chart.scales.x.max - chart.scales.x.min) / 60;
      const found = points.filter(({ from, to }) => at >= from - near && at <= to + near);
      label.textContent = found
        .slice(0, 4)
        .map(({ text }) => text)
        .join("; ");
    });
    let current = -1;
    const go = (step) => {
      current = Math.min(points.length - 1, Math.max(0, current + step));
      const { from, lane, text } = points[current];
      const [min, max] = shown;
      if (from < min || from > max) zoom(from - (max - min) / 2, from + (max - min) / 2);
      chart.setCursor({ left: chart.valToPos(from, "x"), top: chart.valToPos(lane, "y") });
      label.textContent = say(data.words.step, {
        text,
        time: moment(from),
        number: current + 1,
        all: points.length,
      });
    };
    const keys = {
      ArrowLeft: (min, max, step) => zoom(min - step, max - step),
      ArrowRight: (min, max, step) => zoom(min + step, max + step),
      "+": (min, max, step) => zoom(min + step, max - step),
      "-": (min, max, step) => zoom(min - step, max + step),
      0: () => zoom(...full()),
      n: () => go(1),
      p: () => go(-1),
    };
    element.onkeydown = (event) => {
      const move = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];
      if (!move) return;
      event.preventDefault();
      move(...shown, (shown[1] - shown[0]) / 5);
    };
  }

  function zoomTools() {
    const by = (id, change) => {
      document.getElementById(id).onclick = () => zoom(...change(...shown, (shown[1] - shown[0]) / 4));
    };
    by("zoom-in", (min, max, step) => [min + step, max - step]);
    by("zoom-out", (min, max, step) => [min - step * 2, max + step * 2]);
    by("zoom-all", full);
  }

  function resourceChart(element, { label, unit, times, values, limit }) {
    const series = [
      {},
      {
        label,
        stroke: colour("--link"),
        width: 2,
        fill: colour("--link-fill"),
        points: { show: times.length < 80 },
      },
    ];
    const seconds = times.map((ms) => data.begin + ms / 1000);
    const rows = [seconds, values];
    if (limit !== null) {
      series.push({
        label: data.words.limit,
        stroke: colour("--bad"),
        dash: [6, 4],
        points: { show: false },
      });
      rows.push(times.map(() => limit));
    }
    const amount = (value) =>
      value === null || value === undefined
        ? "–"
        : unit === "bytes"
          ? `${(value / 1048576).toFixed(1)} MiB`
          : `${value} ${unit}`;
    for (const each of series.slice(1)) each.value = (_chart, value) => amount(value);
    return new uPlot(
      options(element, 190, {
        axes: axes({ size: 90, values: (_chart, splits) => splits.map(amount) }),
        series,
      }),
      rows,
      element,
    );
  }
})();
