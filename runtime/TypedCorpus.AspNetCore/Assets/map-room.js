// Says where on the screen there is room for a label: over no paper and no other label. The grid moves with the map, so that a
// label keeps its place while the map is dragged.
const cell = 6;

export class Room {
  constructor(view) {
    const shift = at => ((at % cell) + cell) % cell - cell;
    this.left = shift(view.screenX(0));
    this.top = shift(view.screenY(0));
    this.columns = Math.ceil((view.width - this.left) / cell) + 1;
    this.rows = Math.ceil((view.height - this.top) / cell) + 1;
    // Each cell counts what is in it, and then all that is above it and to its left.
    this.counts = new Int32Array((this.columns + 1) * (this.rows + 1));
    this.taken = [];
    Object.assign(this, { width: view.width, height: view.height });
  }

  column(x) { return Math.min(Math.max(Math.floor((x - this.left) / cell), 0), this.columns - 1); }
  row(y) { return Math.min(Math.max(Math.floor((y - this.top) / cell), 0), this.rows - 1); }

  addPoint(x, y, radius) {
    for (let row = this.row(y - radius); row <= this.row(y + radius); row++) {
      for (let column = this.column(x - radius); column <= this.column(x + radius); column++)
        this.counts[(row + 1) * (this.columns + 1) + column + 1] = 1;
    }
  }

  sumUp() {
    const { counts } = this, width = this.columns + 1;
    for (let row = 1; row <= this.rows; row++) {
      for (let column = 1; column <= this.columns; column++) {
        const at = row * width + column;
        counts[at] += counts[at - 1] + counts[at - width] - counts[at - width - 1];
      }
    }
  }

  isFree({ left, right, top, bottom }) {
    if (left < 0 || top < 0 || right > this.width || bottom > this.height)
      return false;
    const { counts } = this, width = this.columns + 1;
    const first = this.column(left), last = this.column(right) + 1, above = this.row(top) * width, below = (this.row(bottom) + 1) * width;
    return counts[below + last] - counts[below + first] - counts[above + last] + counts[above + first] === 0
      && !this.taken.some(other => left < other.right && other.left < right && top < other.bottom && other.top < bottom);
  }

  take(box) { this.taken.push(box); }
}
