import { MapLabels } from "./map-labels.js";

// A picture of all papers and labels for one view. It is drawn in parts, each of which leaves a frame its time: while the map
// moves, the picture before moves along, until the next one is complete.
const budget = 6;
const batch = 200;

// The papers that a query does not find.
const dim = 0.13;

export class MapLayer {
  constructor(drawing, regions) {
    Object.assign(this, { drawing, regions });
    this.canvas = window.document.createElement("canvas");
    this.context = this.canvas.getContext("2d");
    this.labels = new MapLabels(this.context, drawing.papers, regions);
  }

  // Begins a picture of the view as it is now.
  begin(view, key) {
    const { canvas, drawing } = this, { papers } = drawing;
    Object.assign(this, { view: view.copy(), key, radius: drawing.radius, seen: [], done: 0, isComplete: false });
    if (canvas.width !== drawing.canvas.width || canvas.height !== drawing.canvas.height)
      Object.assign(canvas, { width: drawing.canvas.width, height: drawing.canvas.height });
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, canvas.width, canvas.height);
    this.hits = papers.hits;
    this.total = papers.count + (this.hits?.length ?? 0);
  }

  // Continues it as long as a frame allows.
  proceed() {
    const end = performance.now() + budget;
    while (this.done < this.total && performance.now() < end)
      this.drawBatch();
    if (this.done < this.total)
      return;
    this.context.globalAlpha = this.hits ? 0.5 : 1;
    this.labels.draw(this.view, this.drawing, this.seen, this.radius);
    this.context.globalAlpha = 1;
    this.isComplete = true;
  }

  // All papers, and then those that a query finds on top.
  drawBatch() {
    const { context, drawing, hits, radius, view } = this, { count } = drawing.papers;
    for (const end = Math.min(this.done + batch, this.total); this.done < end; this.done++) {
      const isHit = this.done >= count, i = isHit ? hits[this.done - count] : this.done;
      context.globalAlpha = hits && !isHit ? dim : 1;
      if (drawing.mark(context, view, i, isHit ? radius * 1.3 : radius) && !isHit)
        this.seen.push(i);
    }
  }

  // Draws the picture onto the screen, moved and scaled to the view of now.
  copyTo(context, view, ratio) {
    const scale = view.scale / this.view.scale;
    const x = (this.view.x - view.x) * view.scale + (1 - scale) * view.width / 2;
    const y = (this.view.y - view.y) * view.scale + (1 - scale) * view.height / 2;
    context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    context.drawImage(this.canvas, 0, 0);
    context.setTransform(1, 0, 0, 1, 0, 0);
  }
}
