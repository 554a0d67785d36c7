// Handles pointers and keys. A tap on the background zooms in, so that nothing requires dragging.
const clickDistance = 5;
const reach = { mouse: 14, pen: 14, touch: 24 };
const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const panStep = 60;
const zoomStep = 1.6;

export function listen(canvas, papers, view, map) {
  const pointers = new Map();
  let moved = false, spread = 0;

  const at = event => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const under = (event, { x, y }) =>
    papers.nearest(view.planeX(x), view.planeY(y), (reach[event.pointerType] ?? reach.mouse) / view.scale);
  const middle = () => {
    const all = [...pointers.values()];
    const mean = name => all.reduce((sum, point) => sum + point[name], 0) / all.length;
    return { x: mean("x"), y: mean("y"), spread: all.length > 1 ? Math.hypot(all[0].x - all[1].x, all[0].y - all[1].y) : 0 };
  };

  canvas.addEventListener("pointerdown", event => {
    if (event.button !== 0)
      return;
    if (pointers.size === 0)
      moved = false;
    else
      moved = true;
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { ...at(event), startX: event.clientX, startY: event.clientY });
    spread = middle().spread;
  });

  canvas.addEventListener("pointermove", event => {
    const pointer = pointers.get(event.pointerId), point = at(event);
    if (!pointer) {
      map.point(under(event, point));
      return;
    }
    moved ||= Math.hypot(event.clientX - pointer.startX, event.clientY - pointer.startY) > clickDistance;
    if (!moved)
      return;
    const before = middle();
    Object.assign(pointer, point);
    const after = middle();
    view.panBy(after.x - before.x, after.y - before.y);
    if (spread > 0)
      view.zoomTo(view.zoom * after.spread / before.spread, after.x, after.y);
    map.changed();
  });

  const release = event => {
    if (!pointers.delete(event.pointerId))
      return;
    spread = middle().spread;
    if (moved || event.type === "pointercancel")
      return;
    const point = at(event), paper = under(event, point);
    // A finger cannot hover: the first tap shows the title, the second opens the paper.
    if (paper >= 0 && event.pointerType === "touch" && paper !== map.current)
      map.point(paper);
    else if (paper >= 0)
      map.open(paper, event);
    else if (event.pointerType === "touch" && map.current >= 0)
      map.point(-1);
    else
      map.zoomBy(zoomStep, point.x, point.y);
  };
  canvas.addEventListener("pointerup", release);
  canvas.addEventListener("pointercancel", release);
  canvas.addEventListener("pointerleave", event => event.pointerType === "mouse" && map.point(-1));

  // The wheel scrolls the page, so that nobody is caught in the map, unless a key says that it is meant to zoom, as a pinch on
  // a touchpad does too, or the map has the focus; and there also when the map cannot zoom out any further.
  canvas.addEventListener("wheel", event => {
    const isAsked = event.ctrlKey || event.metaKey;
    if (!isAsked && (document.activeElement !== canvas || (view.zoom === 1 && event.deltaY > 0)))
      return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    const { x, y } = at(event);
    view.zoomTo(view.zoom * Math.exp(-event.deltaY * lines / 400), x, y);
    map.changed();
  }, { passive: false });

  canvas.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey)
      return;
    const direction = directions[event.key];
    if (direction && event.shiftKey)
      view.panBy(-panStep * direction[0], -panStep * direction[1]);
    else if (direction)
      map.say(map.current >= 0 ? papers.towards(map.current, ...direction) : papers.nearest(view.x, view.y, 2));
    else if (event.key === "Enter" && map.current >= 0)
      map.open(map.current, event);
    else if (event.key === "Escape" && map.current >= 0)
      map.point(-1);
    else if (event.key === "+" || event.key === "=")
      map.zoomBy(zoomStep);
    else if (event.key === "-")
      map.zoomBy(1 / zoomStep);
    else if (event.key === "0")
      map.reset();
    else
      return;
    event.preventDefault();
    map.changed();
  });
}
