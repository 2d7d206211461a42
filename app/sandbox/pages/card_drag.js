// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a card by the mouse: a click opens it, a drag carries it to another column.

const CLICK_PX = 5;

export class CardDrag {
  constructor(kanban, { open, drop, ended }) {
    Object.assign(this, { kanban, open, drop, ended, grip: null });
    kanban.addEventListener('pointerdown', (event) => this.#down(event));
    document.addEventListener('pointermove', (event) => this.#move(event));
    document.addEventListener('pointerup', (event) => this.#up(event));
    document.addEventListener('pointercancel', () => this.#end());
    kanban.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target.matches('.task')) open(Number(event.target.dataset.id));
    });
  }

  get active() {
    return Boolean(this.grip?.ghost);
  }

  #down(event) {
    const card = event.target.closest('.task');
    if (!card || event.button !== 0) return;
    const box = card.getBoundingClientRect();
    this.grip = { card, x: event.clientX, y: event.clientY, dx: event.clientX - box.left, dy: event.clientY - box.top };
  }

  #lift() {
    const { card } = this.grip;
    const ghost = card.cloneNode(true);
    ghost.classList.add('ghost');
    ghost.style.width = `${card.offsetWidth}px`;
    document.body.append(ghost);
    card.classList.add('lifted');
    this.grip.ghost = ghost;
  }

  #columnAt(event) {
    return document.elementFromPoint(event.clientX, event.clientY)?.closest('.column') ?? null;
  }

  #move(event) {
    if (!this.grip) return;
    const far = Math.hypot(event.clientX - this.grip.x, event.clientY - this.grip.y) > CLICK_PX;
    if (!this.grip.ghost && far) this.#lift();
    if (!this.grip.ghost) return;
    this.grip.ghost.style.left = `${event.clientX - this.grip.dx}px`;
    this.grip.ghost.style.top = `${event.clientY - this.grip.dy}px`;
    const target = this.#columnAt(event);
    for (const column of this.kanban.children) column.classList.toggle('target', column === target);
  }

  async #up(event) {
    if (!this.grip) return;
    const { card, ghost } = this.grip;
    const id = Number(card.dataset.id);
    const target = this.#columnAt(event);
    this.#end();
    if (!ghost) this.open(id);
    else if (target && target !== card.closest('.column')) await this.drop(id, target.dataset.key);
  }

  #end() {
    this.grip?.ghost?.remove();
    this.grip?.card.classList.remove('lifted');
    for (const column of this.kanban.children) column.classList.remove('target');
    this.grip = null;
    this.ended();
  }
}
