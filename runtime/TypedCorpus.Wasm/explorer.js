// Starts the search of a static site: the library itself, compiled to WebAssembly, over the papers of the site.
import { dotnet } from "./dotnet.js";

// The papers are compressed, since not every server does it.
async function read(url) {
  const answer = await fetch(url);
  if (!answer.ok)
    throw new Error(`The papers cannot be loaded: ${answer.status}.`);
  const plain = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

// Opens the papers. "search" renders the page for the parameters of a URL, "hits" finds the numbers of all papers of a query.
export async function open(url, title) {
  const [papers, runtime] = await Promise.all([read(url), dotnet.create()]);
  const exports = await runtime.getAssemblyExports("TypedCorpus.Wasm");
  const { Explorer } = exports.TypedCorpus.Wasm;
  Explorer.Open(papers, title);
  return {
    search: parameters => Explorer.Search([...parameters].flat()),
    hits: query => Explorer.Hits(query),
  };
}
