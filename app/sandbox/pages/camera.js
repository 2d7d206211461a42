// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the board is seen: the board's point (x, y) lies at (x * zoom + left, y * zoom + top) of the window.

const SMALLEST = 0.05;
const LARGEST = 4;
const MARGIN = { side: 76, top: 76, bottom: 60 }; // free of the tools around the board
const GRID = 24;

export class Camera {
  constructor(desk, world, changed) {
    Object.assign(this, { desk, world, changed, left: 0, top: 0, zoom: 1 });
  }

  apply() {
    this.world.style.transform = `translate(${this.left}px, ${this.top}px) scale(${this.zoom})`;
    // The dots keep a readable distance at every zoom.
    const step = GRID * this.zoom * 2 ** Math.max(0, Math.ceil(-Math.log2(this.zoom)));
    this.desk.style.backgroundSize = `${step}px ${step}px`;
    this.desk.style.backgroundPosition = `${this.left}px ${this.top}px`;
    this.changed(this);
  }

  toBoard(x, y) {
    return { x: (x - this.left) / this.zoom, y: (y - this.top) / this.zoom };
  }

  toWindow(x, y) {
    return { x: x * this.zoom + this.left, y: y * this.zoom + this.top };
  }

  pan(dx, dy) {
    this.left += dx;
    this.top += dy;
    this.apply();
  }

  /** Larger or smaller around a point of the window, which stays where it is. */
  zoomAt(x, y, factor) {
    const fixed = this.toBoard(x, y);
    this.zoom = Math.min(LARGEST, Math.max(SMALLEST, this.zoom * factor));
    this.left = x - fixed.x * this.zoom;
    this.top = y - fixed.y * this.zoom;
    this.apply();
  }

  zoomBy(factor) {
    this.zoomAt(this.desk.clientWidth / 2, this.desk.clientHeight / 2, factor);
  }

  /** Shows the whole of `boxes` ({x, y, width, height}), not larger than in life. */
  fit(boxes) {
    if (!boxes.length) boxes = [{ x: -400, y: -300, width: 800, height: 600 }];
    const left = Math.min(...boxes.map((box) => box.x));
    const top = Math.min(...boxes.map((box) => box.y));
    const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
    const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
    const free = {
      width: this.desk.clientWidth - 2 * MARGIN.side,
      height: this.desk.clientHeight - MARGIN.top - MARGIN.bottom,
    };
    this.zoom = Math.min(1, Math.max(SMALLEST, Math.min(free.width / width, free.height / height)));
    this.left = MARGIN.side + (free.width - width * this.zoom) / 2 - left * this.zoom;
    this.top = MARGIN.top + (free.height - height * this.zoom) / 2 - top * this.zoom;
    this.apply();
  }
}
