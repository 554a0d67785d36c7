// The interactive map, which replaces the picture that the server rendered.
import { MapDrawing } from "./map-drawing.js";
import { showHits } from "./map-hits.js";
import { listen } from "./map-input.js";
import { MapPapers } from "./map-papers.js";
import { View } from "./map-view.js";

const figure = document.getElementById("map");
const canvas = figure.querySelector("canvas");
const tip = document.getElementById("map-tip");
const boxes = [...document.querySelectorAll("#map-legend input")];
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const zoomTime = 180;

const answer = await (await fetch(figure.dataset.source)).json();
const papers = new MapPapers(answer);
const view = new View(papers.bounds);

const map = {
  current: -1,
  frame: 0,

  // Draws at most once per frame, however many events there are.
  changed() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      canvas.style.touchAction = view.zoom > 1 ? "none" : "pan-y";
      if (!drawing.draw(this.current))
        this.changed();
      this.placeTip();
    });
  },

  // The same after a change of the papers or their colours.
  repaint() {
    drawing.invalidate();
    this.changed();
  },

  // Makes a paper the current one; -1 means none.
  point(paper) {
    if (paper === this.current)
      return;
    this.current = paper;
    canvas.classList.toggle("on-paper", paper >= 0);
    if (paper >= 0) {
      tip.querySelector("bdi").textContent = papers.title[paper];
      tip.querySelector("small").textContent = papers.documentList(paper);
    }
    this.changed();
  },

  // The same from the keyboard: announces the title, and brings the paper into view.
  say(paper) {
    if (paper < 0)
      return;
    this.point(paper);
    view.reveal(papers.x[paper], papers.y[paper]);
    document.getElementById("map-said").textContent = `${papers.title[paper]}, in ${papers.documentList(paper)}`;
  },

  open(paper, event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey)
      window.open(papers.url(paper), "_blank", "noopener");
    else
      location.href = papers.url(paper);
  },

  zoomBy(factor, x = view.width / 2, y = view.height / 2) {
    const from = view.zoom, start = performance.now();
    const step = now => {
      const part = calm.matches ? 1 : Math.min(Math.max((now - start) / zoomTime, 0), 1);
      view.zoomTo(from * factor ** part, x, y);
      this.changed();
      if (part < 1)
        requestAnimationFrame(step);
    };
    step(start);
  },

  reset() {
    view.reset();
    this.changed();
  },

  placeTip() {
    tip.hidden = this.current < 0;
    if (tip.hidden)
      return;
    const x = view.screenX(papers.x[this.current]), y = view.screenY(papers.y[this.current]);
    const left = Math.min(Math.max(x - tip.offsetWidth / 2, 4), view.width - tip.offsetWidth - 4);
    const above = y - tip.offsetHeight - 20;
    tip.style.transform = `translate(${left}px, ${above > 4 ? above : y + 20}px)`;
  },
};

canvas.hidden = figure.querySelector(".zoom").hidden = document.getElementById("map-keys").hidden = false;
figure.classList.add("live");
const marks = id => [...document.querySelectorAll(`#${id} svg`)];
const drawing = new MapDrawing(canvas, papers, view, marks("map-legend"), answer.regions);
listen(canvas, papers, view, map);
showHits(figure.dataset.hits, papers, map);

// A browser that returns to the page may restore the choice.
function takeColour() {
  const isByTopic = byTopic.checked;
  document.getElementById("map-topics").hidden = !isByTopic;
  document.getElementById("map-legend").classList.toggle("plain", isByTopic);
  if (isByTopic)
    drawing.colourBy(marks("map-topics"), papers.region, null);
  else
    drawing.colourBy(marks("map-legend"), papers.first, papers.second);
  map.changed();
}

const byTopic = document.getElementById("by-topic");
byTopic.closest("fieldset").hidden = answer.regions.length === 0;
for (const choice of [byTopic, document.getElementById("by-document")])
  choice.addEventListener("change", takeColour);
takeColour();

// A browser that returns to the page may restore the state of the checkboxes.
function takeBoxes() {
  papers.show(boxes.map(box => box.checked));
  if (map.current >= 0 && !papers.isShown(map.current))
    map.point(-1);
  map.repaint();
}

for (const box of boxes) {
  box.hidden = false;
  box.addEventListener("change", takeBoxes);
}
takeBoxes();
document.getElementById("map-in").addEventListener("click", () => map.zoomBy(2));
document.getElementById("map-out").addEventListener("click", () => map.zoomBy(0.5));
document.getElementById("map-all").addEventListener("click", () => map.reset());
canvas.addEventListener("blur", () => map.point(-1));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  drawing.takeColours();
  map.changed();
});
new ResizeObserver(() => {
  drawing.resize();
  map.changed();
}).observe(canvas);
