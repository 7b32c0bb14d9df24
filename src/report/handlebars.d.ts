/** The UMD files are one module each; the package's own entry would bring the command line's source maps along. */
declare module "handlebars/dist/handlebars.runtime.js" {
  const runtime: import("./engine.ts").Handlebars;
  export default runtime;
}

declare module "handlebars/dist/handlebars.js" {
  const full: import("./engine.ts").Handlebars;
  export default full;
}
