// The visible part of the map: its centre, and a zoom relative to the scale at which the whole map fits.
const maxZoom = 60;
const margin = 24;

export class View {
  constructor(bounds) {
    this.bounds = bounds;
    this.width = this.height = 1;
    this.reset();
  }

  reset() {
    const { left, right, top, bottom } = this.bounds;
    this.zoom = 1;
    this.x = (left + right) / 2;
    this.y = (top + bottom) / 2;
  }

  // The view as it is now.
  copy() { return Object.assign(Object.create(View.prototype), this); }

  resize(width, height) {
    this.width = width;
    this.height = height;
    const { left, right, top, bottom } = this.bounds;
    this.fit = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (bottom - top || 1));
  }

  get scale() { return this.fit * this.zoom; }

  screenX(x) { return (x - this.x) * this.scale + this.width / 2; }
  screenY(y) { return (y - this.y) * this.scale + this.height / 2; }
  planeX(x) { return (x - this.width / 2) / this.scale + this.x; }
  planeY(y) { return (y - this.height / 2) / this.scale + this.y; }

  panBy(dx, dy) {
    this.x -= dx / this.scale;
    this.y -= dy / this.scale;
    this.keepInside();
  }

  // Keeps what is at this point of the screen in place.
  zoomTo(zoom, screenX, screenY) {
    const x = this.planeX(screenX), y = this.planeY(screenY);
    this.zoom = Math.min(Math.max(zoom, 1), maxZoom);
    this.x += x - this.planeX(screenX);
    this.y += y - this.planeY(screenY);
    this.keepInside();
  }

  // Moves as little as necessary to bring a point well inside the screen.
  reveal(x, y) {
    const edge = Math.min(60, this.width / 4, this.height / 4);
    const beyond = (at, size) => Math.min(at - edge, 0) + Math.max(at - size + edge, 0);
    this.panBy(-beyond(this.screenX(x), this.width), -beyond(this.screenY(y), this.height));
  }

  // The screen never leaves the points: where they fill it, it ends with them, and where they do not, they stand in its middle.
  keepInside() {
    const { left, right, top, bottom } = this.bounds;
    this.x = within(this.x, left, right, this.width / 2 / this.scale, margin / this.scale);
    this.y = within(this.y, top, bottom, this.height / 2 / this.scale, margin / this.scale);
  }
}

function within(centre, low, high, half, edge) {
  const first = low - edge + half, last = high + edge - half;
  return first > last ? (low + high) / 2 : Math.min(Math.max(centre, first), last);
}
