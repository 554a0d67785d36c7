// The papers on the map, with a grid that finds those near a point without visiting the others.
const maxTitleLength = 1000;

export class MapPapers {
  constructor(answer) {
    Object.assign(this, answer.papers);
    // The time to draw a title is quadratic in its combining marks.
    this.title = this.title.map(title => title.length > maxTitleLength ? title.slice(0, maxTitleLength) + "…" : title);
    this.documentTitles = answer.documents.map(document => document.title);
    this.count = this.id.length;
    // The papers that a query finds; null without a query.
    this.hits = null;
    this.first = new Int32Array(this.count);
    this.second = new Int32Array(this.count);
    this.show(this.documentTitles.map(() => true));
    this.side = Math.max(1, Math.floor(Math.sqrt(this.count / 2)));
    this.cells = Array.from({ length: this.side * this.side }, () => []);
    for (let i = 0; i < this.count; i++)
      this.cells[this.cell(this.y[i]) * this.side + this.cell(this.x[i])].push(i);
  }

  cell(coordinate) { return Math.min(Math.max(Math.floor(coordinate * this.side), 0), this.side - 1); }

  get bounds() {
    const range = values => values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [1, 0]);
    const [left, right] = range(this.x), [top, bottom] = range(this.y);
    return { left, right, top, bottom };
  }

  // Sets which documents are shown. A paper is shown if one of its documents is: the first determines its mark, the second
  // its ring; -1 means none.
  show(shown) {
    for (let i = 0; i < this.count; i++)
      [this.first[i] = -1, this.second[i] = -1] = this.documents[i].filter(document => shown[document]);
  }

  isShown(i) { return this.first[i] >= 0; }

  // Finds the paper nearest to a point, or -1.
  nearest(x, y, radius) {
    let best = -1, least = radius * radius;
    for (let row = this.cell(y - radius); row <= this.cell(y + radius); row++) {
      for (let column = this.cell(x - radius); column <= this.cell(x + radius); column++) {
        for (const i of this.cells[row * this.side + column]) {
          const square = (this.x[i] - x) ** 2 + (this.y[i] - y) ** 2;
          if (square <= least && this.isShown(i))
            [best, least] = [i, square];
        }
      }
    }
    return best;
  }

  // Finds the nearest paper that lies more in the direction than beside it, or the paper itself if there is none.
  towards(from, dx, dy) {
    let best = from, least = Infinity;
    for (let i = 0; i < this.count; i++) {
      const x = this.x[i] - this.x[from], y = this.y[i] - this.y[from];
      const along = x * dx + y * dy, aside = Math.abs(x * dy - y * dx);
      const cost = along + 2 * aside;
      if (along > 0 && along >= aside && cost < least && this.isShown(i))
        [best, least] = [i, cost];
    }
    return best;
  }

  url(i) {
    if (document.documentElement.dataset.engine)
      return this.file[i];
    const id = this.id[i], escaped = encodeURIComponent(id);
    return /[/\\%]/.test(id) || /^\.*$/.test(id) ? `papers?key=${escaped}` : `papers/${escaped}`;
  }

  documentList(i) { return this.documents[i].map(document => this.documentTitles[document]).join(", "); }
}
