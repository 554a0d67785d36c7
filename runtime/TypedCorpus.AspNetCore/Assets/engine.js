// A static site has no server: the library, compiled to WebAssembly, answers in the browser. It is started on first use.
const { engine, papers, title } = document.documentElement.dataset;
let started;

export const isStatic = engine !== undefined;

export function start() {
  started ??= import(new URL(engine, document.baseURI)).then(module => module.open(papers, title));
  return started;
}
