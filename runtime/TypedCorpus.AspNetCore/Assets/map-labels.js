import { Room } from "./map-room.js";

// Writes the names of the regions, and titles when few papers are visible, wherever there is room beside the buttons.
const areaOfTitle = 10000;
const maxLength = 48;
const gap = 4;
const height = 9;

// Where a label may stand beside its region, the nearest places first.
const places = [[0, 0]];
for (let distance = 16; distance <= 96; distance += 16) {
  for (let angle = 0; angle < 2 * Math.PI; angle += Math.PI / 6)
    places.push([1.6 * distance * Math.cos(angle), distance * Math.sin(angle)]);
}

export class MapLabels {
  constructor(context, papers, regions) {
    Object.assign(this, { context, papers, regions });
    this.widths = new Map();
  }

  // The papers are those on the screen.
  draw(view, { ratio, ink, ground, controls }, seen, radius) {
    const { context, papers } = this;
    this.room = new Room(view);
    for (const i of seen)
      this.room.addPoint(view.screenX(papers.x[i]), view.screenY(papers.y[i]), radius);
    this.room.sumUp();
    this.room.take(controls);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = ground;
    context.fillStyle = ink;
    if (seen.length * areaOfTitle > view.width * view.height) {
      context.textAlign = "center";
      for (const region of this.regions)
        this.write(region.name, view.screenX(region.x), view.screenY(region.y), 0.5, places, "600 14px system-ui, sans-serif");
    } else {
      for (const i of seen) {
        const title = papers.title[i];
        const text = title.length > maxLength ? title.slice(0, maxLength).trimEnd() + "…" : title;
        this.writeBeside(text, view.screenX(papers.x[i]), view.screenY(papers.y[i]), radius);
      }
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
  }

  writeBeside(text, x, y, radius) {
    const font = "13px system-ui, sans-serif", away = 2 * radius + gap + 8;
    this.context.textAlign = "left";
    if (!this.write(text, x, y, 0, [[away, 0]], font)) {
      this.context.textAlign = "right";
      this.write(text, x, y, 1, [[-away, 0]], font);
    }
  }

  // Writes a text at the first of the places that is free, and returns whether there is one.
  write(text, x, y, anchor, places, font) {
    const { context, room } = this, key = font + text;
    context.font = font;
    if (!this.widths.has(key))
      this.widths.set(key, context.measureText(text).width);
    const width = this.widths.get(key);
    for (const [dx, dy] of places) {
      const left = x + dx - anchor * width, middle = y + dy;
      const box = { left: left - gap, right: left + width + gap, top: middle - height - gap, bottom: middle + height + gap };
      if (room.isFree(box)) {
        room.take(box);
        context.strokeText(text, x + dx, middle);
        context.fillText(text, x + dx, middle);
        return true;
      }
    }
    return false;
  }
}
