import { MapLabels } from "./map-labels.js";

// Draws the papers. Each mark is drawn once per document, size and colour scheme, and then copied.
const ringGap = 1.6;
const maxSheets = 50;

export class MapDrawing {
  constructor(canvas, papers, view, marks, regions) {
    Object.assign(this, { canvas, papers, view, marks });
    this.context = canvas.getContext("2d");
    this.labels = new MapLabels(this.context, papers, view, regions);
    this.paths = marks.map(mark => new Path2D(mark.querySelector("path").getAttribute("d")));
    this.takeColours();
    this.resize();
  }

  // The style sheet defines the colours of both schemes.
  takeColours() {
    this.colours = this.marks.map(mark => getComputedStyle(mark).fill);
    const style = getComputedStyle(this.canvas);
    this.ground = style.backgroundColor;
    this.ink = style.color;
    this.sheets = new Map();
  }

  resize() {
    const { width, height } = this.canvas.getBoundingClientRect();
    this.ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(width * this.ratio);
    this.canvas.height = Math.round(height * this.ratio);
    this.view.resize(width, height);
    this.sheets.clear();
  }

  get radius() {
    const base = Math.min(Math.max(120 / Math.sqrt(this.papers.count), 1.6), 5.5);
    return Math.min(base * Math.sqrt(Math.min(1, this.view.width / 800)) * this.view.zoom ** 0.35, 9);
  }

  // The marks of one size, each created on first use.
  sheet(radius) {
    const key = radius.toFixed(2);
    if (!this.sheets.has(key))
      this.sheets.set(key, []);
    return this.sheets.get(key);
  }

  sprite(document, other, radius) {
    const half = radius * 1.4 + (other >= 0 ? ringGap : 0) + 1;
    const sprite = window.document.createElement("canvas");
    sprite.width = sprite.height = Math.ceil(2 * half * this.ratio);
    const context = sprite.getContext("2d");
    context.setTransform(this.ratio, 0, 0, this.ratio, sprite.width / 2, sprite.height / 2);
    if (other >= 0) {
      context.strokeStyle = this.colours[other];
      context.lineWidth = Math.max(1, radius / 4);
      context.beginPath();
      context.arc(0, 0, radius * 1.1 + ringGap + context.lineWidth / 2, 0, 7);
      context.stroke();
    }
    context.scale(radius / 5, radius / 5);
    context.fillStyle = this.colours[document];
    context.strokeStyle = this.ground;
    context.lineWidth = 5 / radius;
    context.stroke(this.paths[document]);
    context.fill(this.paths[document]);
    return sprite;
  }

  // Draws a paper, and returns whether it is on the screen.
  mark(i, sheet, radius) {
    const document = this.papers.first[i], other = this.papers.second[i];
    const x = this.view.screenX(this.papers.x[i]), y = this.view.screenY(this.papers.y[i]);
    if (document < 0 || x < -20 || y < -20 || x > this.view.width + 20 || y > this.view.height + 20)
      return false;
    const sprite = sheet[document * (this.marks.length + 1) + other + 1] ??= this.sprite(document, other, radius);
    this.context.drawImage(sprite, Math.round(x * this.ratio - sprite.width / 2), Math.round(y * this.ratio - sprite.height / 2));
    return true;
  }

  draw(current) {
    const { context, papers, view } = this, radius = this.radius;
    if (this.sheets.size > maxSheets)
      this.sheets.clear();
    const sheet = this.sheet(radius);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.globalAlpha = current >= 0 ? 0.45 : 1;
    const seen = [];
    for (let i = 0; i < papers.count; i++) {
      if (this.mark(i, sheet, radius))
        seen.push(i);
    }
    this.labels.draw(this.ratio, this.ink, this.ground, seen, radius);
    context.globalAlpha = 1;
    if (current < 0)
      return;

    const related = papers.related[current].filter(i => papers.isShown(i));
    const x = view.screenX(papers.x[current]) * this.ratio, y = view.screenY(papers.y[current]) * this.ratio;
    context.strokeStyle = this.ink;
    context.lineWidth = this.ratio;
    context.beginPath();
    for (const i of related) {
      context.moveTo(x, y);
      context.lineTo(view.screenX(papers.x[i]) * this.ratio, view.screenY(papers.y[i]) * this.ratio);
    }
    context.globalAlpha = 0.6;
    context.stroke();
    context.globalAlpha = 1;
    for (const i of [...related, current])
      this.mark(i, this.sheet(radius * 1.4), radius * 1.4);
    context.lineWidth = 2 * this.ratio;
    context.beginPath();
    context.arc(x, y, (radius * 1.4 + 6) * this.ratio, 0, 7);
    context.stroke();
  }
}
