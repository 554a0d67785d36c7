// Lights up the papers that a query finds, while it is typed.
import { isStatic, start } from "./engine.js";

const delay = 120;

export function showHits(source, papers, map) {
  const box = document.getElementById("map-q"), said = document.getElementById("map-found");
  let timer, running;

  async function show() {
    running?.abort();
    running = new AbortController();
    const query = box.value.trim();
    try {
      papers.hits = query === "" ? null : await ask(query, running.signal);
    } catch (error) {
      if (error.name === "AbortError")
        return;
      papers.hits = null;
    }
    said.textContent = papers.hits ? `${papers.hits.length} ${papers.hits.length === 1 ? "paper" : "papers"}` : "";
    map.repaint();
  }

  async function ask(query, signal) {
    if (isStatic)
      return (await start()).hits(query);
    return (await fetch(`${source}?q=${encodeURIComponent(query)}`, { signal })).json();
  }

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, delay);
  });
  // A browser that returns to the page may restore the query.
  if (box.value !== "")
    show();
}
