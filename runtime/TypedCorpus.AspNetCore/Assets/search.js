// Searches as the user types. The server renders the page, as it does without scripts; its results are copied from there.
// On a static site, the same page is rendered in the browser.
import { isStatic, start } from "./engine.js";

const box = document.getElementById("q");
const anyBox = box ?? document.getElementById("quick");
const delay = 60;
let timer, running;

// XMLHttpRequest parses the answer into a document that runs no scripts.
function load(url) {
  running?.abort();
  return new Promise((resolve, reject) => {
    running = new XMLHttpRequest();
    running.open("GET", url);
    running.responseType = "document";
    running.onload = () => running.status === 200 ? resolve(running.response) : reject(running.status);
    running.onerror = reject;
    running.send();
  });
}

// Has a page of a static site rendered, as a file in memory; the start page is a file already.
async function render(url) {
  const { search, searchParams } = new URL(url, document.baseURI);
  if (search === "")
    return load(url);
  const page = (await start()).search(searchParams);
  const file = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
  try {
    return await load(file);
  } finally {
    URL.revokeObjectURL(file);
  }
}

function say(text) {
  document.getElementById("summary").textContent = text;
}

// Describes the focused element among those that are replaced: the number of a result, or the value of a facet.
function place(element) {
  const facet = element.closest(".facet")?.dataset.facet;
  return {
    result: links().indexOf(element), facet, value: facet && element.querySelector("bdi")?.textContent,
    isSelected: element.closest("#selected") !== null,
  };
}

function find({ result, facet, value, isSelected }) {
  if (result >= 0)
    return links()[Math.min(result, links().length - 1)] ?? box;
  if (isSelected)
    return document.querySelector("#selected a") ?? document.getElementById("summary");
  const values = facet ? document.querySelectorAll(`.facet[data-facet=${CSS.escape(facet)}] a`) : [];
  return [...values].find(link => link.querySelector("bdi").textContent === value) ?? (facet && box);
}

// Names a disclosure of the filters: all of them, or the further values of a facet.
function disclosure(details) {
  return details.closest(".facet")?.dataset.facet ?? details.id;
}

async function show(url, addToHistory) {
  let answer;
  try {
    answer = await (isStatic ? render(url) : load(url));
  } catch {
    if (isStatic)
      say("The search does not start in this browser: it needs WebAssembly. The documents list all papers.");
    else
      location.href = url;
    return;
  }

  const focus = place(document.activeElement);
  const open = [...document.querySelectorAll("#facets details[open]")].map(disclosure);
  document.title = answer.title;
  document.getElementById("found").replaceWith(answer.getElementById("found"));
  const kept = answer.querySelectorAll("#search input[type=hidden]");
  document.querySelectorAll("#search input[type=hidden]").forEach(input => input.remove());
  document.getElementById("search").append(...kept);
  for (const details of document.querySelectorAll("#facets details"))
    details.open = open.includes(disclosure(details));
  find(focus)?.focus();
  history[addToHistory ? "pushState" : "replaceState"](null, "", url);
}

// The URL that the form would request, relative to the start page, without empty parameters.
function address() {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(document.getElementById("search"))) {
    if (value !== "")
      parameters.append(name, value);
  }
  return parameters.size > 0 ? "?" + parameters : ".";
}

function search() {
  clearTimeout(timer);
  timer = setTimeout(() => show(address(), false), delay);
}

function links() {
  return [...document.querySelectorAll("#results h2 a")];
}

function move(step) {
  const all = links();
  const next = all.indexOf(document.activeElement) + step;
  (next < 0 ? box : all[Math.min(next, all.length - 1)])?.focus();
}

function enterSearch() {
  anyBox.focus();
  anyBox.select();
}

function isTyping(element) {
  return element.matches("input, textarea, select, [contenteditable]");
}

function press(event) {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
    enterSearch();
    event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey)
    return;
  const inResults = box !== null && (event.target === box || event.target.closest("#results") !== null);
  if (event.key === "/" && !isTyping(event.target)) {
    enterSearch();
  } else if (event.key === "Escape" && box !== null) {
    box.value = "";
    box.focus();
    search();
  } else if (event.key === "ArrowDown" && inResults) {
    move(1);
  } else if (event.key === "ArrowUp" && inResults) {
    move(-1);
  } else {
    return;
  }
  event.preventDefault();
}

// Selecting a facet does not leave the page, so that the box keeps what is being typed.
function choose(event) {
  const link = event.target.closest("#facets a, #selected a, #meant a");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  box.value = new URL(link.href).searchParams.get("q") ?? "";
  show(link.getAttribute("href"), true);
}

document.addEventListener("keydown", press);
if (box) {
  box.addEventListener("input", search);
  document.getElementById("order").addEventListener("change", () => show(address(), true));
  document.addEventListener("click", choose);
  window.addEventListener("popstate", () => location.reload());
  if (isStatic)
    box.addEventListener("focus", () => start().catch(() => {}), { once: true });
  if (isStatic && location.search) {
    const parameters = new URLSearchParams(location.search);
    box.value = parameters.get("q") ?? "";
    document.getElementById("order").value = parameters.get("order") ?? "";
    say("The search starts …");
    show(location.search, false);
  }
}
