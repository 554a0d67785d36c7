// Writes the names of the regions, and titles when few papers are visible, wherever there is room.
const areaOfTitle = 10000;
const maxLength = 48;
const gap = 4;

export class MapLabels {
  constructor(context, papers, view, regions) {
    Object.assign(this, { context, papers, view, regions });
    this.widths = new Map();
  }

  // The papers are those on the screen.
  draw(ratio, ink, ground, seen, radius) {
    const { context, papers, view } = this;
    this.taken = [];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = ground;
    context.fillStyle = ink;
    if (seen.length * areaOfTitle > view.width * view.height) {
      context.textAlign = "center";
      for (const region of this.regions)
        this.write(region.name, view.screenX(region.x), view.screenY(region.y), 0.5, "600 14px system-ui, sans-serif");
    } else {
      context.textAlign = "left";
      for (const i of seen) {
        const title = papers.title[i];
        const text = title.length > maxLength ? title.slice(0, maxLength).trimEnd() + "…" : title;
        this.write(text, view.screenX(papers.x[i]) + radius + 6, view.screenY(papers.y[i]), 0, "13px system-ui, sans-serif");
      }
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
  }

  write(text, x, y, anchor, font) {
    const { context } = this, key = font + text;
    context.font = font;
    if (!this.widths.has(key))
      this.widths.set(key, context.measureText(text).width);
    const width = this.widths.get(key);
    const box = { left: x - anchor * width - gap, right: x + (1 - anchor) * width + gap, top: y - 9 - gap, bottom: y + 9 + gap };
    if (box.left < 0 || box.right > this.view.width || box.top < 0 || box.bottom > this.view.height)
      return;
    if (this.taken.some(other => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom))
      return;
    this.taken.push(box);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
