import { MapLayer } from "./map-layer.js";

// Draws the papers. Each mark is drawn once per document or topic, size and colour scheme, and then copied.
const ringGap = 1.6;
const maxSheets = 50;

export class MapDrawing {
  constructor(canvas, papers, view, marks, regions) {
    Object.assign(this, { canvas, papers, view });
    this.context = canvas.getContext("2d");
    this.version = 0;
    this.colourBy(marks, papers.first, papers.second);
    this.resize();
    this.layer = new MapLayer(this, regions);
    this.nextLayer = new MapLayer(this, regions);
  }

  // Sets the marks, and which of them each paper has inside and around it; -1 means none.
  colourBy(marks, inner, outer) {
    Object.assign(this, { marks, inner, outer });
    this.paths = marks.map(mark => new Path2D(mark.querySelector("path").getAttribute("d")));
    this.takeColours();
  }

  // The style sheet defines the colours of both schemes.
  takeColours() {
    this.colours = this.marks.map(mark => getComputedStyle(mark).fill);
    const style = getComputedStyle(this.canvas);
    this.ground = style.backgroundColor;
    this.ink = style.color;
    this.invalidate();
  }

  // What is drawn is no longer what the papers are like.
  invalidate() {
    this.version++;
    this.sheets = new Map();
  }

  resize() {
    const { width, height } = this.canvas.getBoundingClientRect();
    this.ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(width * this.ratio);
    this.canvas.height = Math.round(height * this.ratio);
    this.view.resize(width, height);
    this.controls = this.boxOf(this.canvas.parentElement.querySelector(".zoom"));
    this.invalidate();
  }

  // Where something lies over the canvas.
  boxOf(element) {
    const { left, top } = this.canvas.getBoundingClientRect(), box = element.getBoundingClientRect();
    return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
  }

  get radius() {
    const base = Math.min(Math.max(120 / Math.sqrt(this.papers.count), 1.6), 5.5);
    return Math.min(base * Math.sqrt(Math.min(1, this.view.width / 800)) * this.view.zoom ** 0.35, 9);
  }

  // The marks of one size, each created on first use.
  sheet(radius) {
    const key = radius.toFixed(2);
    if (!this.sheets.has(key)) {
      if (this.sheets.size > maxSheets)
        this.sheets.clear();
      this.sheets.set(key, []);
    }
    return this.sheets.get(key);
  }

  // The mark of a paper in no region is a dot in the colour of text.
  sprite(number, other, radius) {
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
    context.fillStyle = this.colours[number] ?? this.ink;
    context.strokeStyle = this.ground;
    context.lineWidth = 5 / radius;
    const path = this.paths[number] ?? new Path2D("M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z");
    context.stroke(path);
    context.fill(path);
    return sprite;
  }

  // Draws a paper, and returns whether it is on the screen.
  mark(context, view, i, radius) {
    const { length } = this.marks, number = this.inner[i] < 0 ? -1 : this.inner[i] % length, other = this.outer?.[i] ?? -1;
    const x = view.screenX(this.papers.x[i]), y = view.screenY(this.papers.y[i]);
    if (!this.papers.isShown(i) || x < -20 || y < -20 || x > view.width + 20 || y > view.height + 20)
      return false;
    const sprite = this.sheet(radius)[(number + 1) * (length + 1) + other + 1] ??= this.sprite(number, other, radius);
    context.drawImage(sprite, Math.round(x * this.ratio - sprite.width / 2), Math.round(y * this.ratio - sprite.height / 2));
    return true;
  }

  // Draws what there is of the map, and returns whether that is all.
  draw(current) {
    const { context, view } = this, key = [this.version, view.x, view.y, view.zoom].join(" ");
    if (this.layer.key !== key)
      this.drawNext(key);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.globalAlpha = current >= 0 ? 0.45 : 1;
    if (this.layer.isComplete)
      this.layer.copyTo(context, view, this.ratio);
    context.globalAlpha = 1;
    if (current >= 0)
      this.drawCurrent(current);
    return this.layer.key === key;
  }

  // Continues the next picture, also if it is of a view that is past: else none would be complete while the map moves.
  drawNext(key) {
    const next = this.nextLayer;
    if (next.isComplete !== false || next.version !== this.version) {
      next.begin(this.view, key);
      next.version = this.version;
    }
    next.proceed();
    if (next.isComplete)
      [this.layer, this.nextLayer] = [next, this.layer];
  }

  drawCurrent(current) {
    const { context, papers, view, radius } = this;
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
      this.mark(context, view, i, radius * 1.4);
    context.lineWidth = 2 * this.ratio;
    context.beginPath();
    context.arc(x, y, (radius * 1.4 + 6) * this.ratio, 0, 7);
    context.stroke();
  }
}
