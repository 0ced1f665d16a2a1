"use strict";
const card = document.getElementById("card");
const marks = [...document.querySelectorAll(".text mark")];
const isOff = (mark) => document.body.classList.contains(`off-${layerOf(mark)}`);
const layerOf = (mark) => mark.classList[0];
const markAt = (node) => node.closest(".text mark");
let leaving;

// The mark and those around it whose layers are on, the closest first.
function chain(mark) {
  const around = [];
  for (let at = mark; at; at = at.parentElement.closest(".text mark")) {
    if (!isOff(at)) around.push(at);
  }
  return around;
}

function show(mark) {
  clearTimeout(leaving);
  const around = chain(mark);
  if (around.length === 0) return hide();
  const told = new Set();
  card.replaceChildren();
  for (const id of new Set(around.map((mark) => mark.dataset.card))) {
    const fact = document.getElementById(`${id}-card`).cloneNode(true);
    fact.removeAttribute("id");
    // The indicator repeats what the check says of its figure.
    for (const verdict of fact.querySelectorAll(".verdict")) {
      if (told.has(verdict.textContent)) verdict.remove();
      told.add(verdict.textContent);
    }
    card.append(fact);
  }
  light(around.map((mark) => mark.dataset.card));
  card.hidden = false;
  place(around[0]);
}

// Below the mark, or above it where there is no room.
function place(mark) {
  const at = mark.getClientRects()[0];
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  const above = at.bottom + height + 16 > innerHeight && at.top - height - 8 > 0;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(above ? at.top - height - 8 : at.bottom + 12) + scrollY}px`;
}

function hide() {
  clearTimeout(leaving);
  card.hidden = true;
  light([]);
}

// Time enough to reach the card, before it goes or tells again of the mark that has the focus.
function leave() {
  clearTimeout(leaving);
  const focused = markAt(document.activeElement);
  leaving = setTimeout(() => (focused ? show(focused) : hide()), 250);
}

// The pieces and rows of some cards.
function light(ids) {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  for (const id of ids) {
    for (const part of document.querySelectorAll(`[data-card="${id}"]`)) part.classList.add("lit");
  }
}

function go(id) {
  const mark = document.getElementById(id);
  if (isOff(mark)) flip(document.querySelector(`#legend [data-layer="${layerOf(mark)}"]`));
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  focus(mark);
}

// One mark of the text is in the order of the tab key; the arrow keys move on from it.
function focus(mark) {
  for (const other of document.querySelectorAll('.text mark[tabindex="0"]')) {
    if (other.closest(".text") === mark.closest(".text")) other.tabIndex = -1;
  }
  mark.tabIndex = 0;
  mark.focus({ preventScroll: true });
}

function flip(button) {
  const on = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", on);
  document.body.classList.toggle(`off-${button.dataset.layer}`, !on);
  document.querySelectorAll(".text").forEach(settle);
  hide();
}

// The tab key stops at a mark whose layer is on.
function settle(text) {
  const own = [...text.querySelectorAll("mark")];
  const on = own.filter((mark) => !isOff(mark));
  const stop = on.find((mark) => mark.tabIndex === 0) ?? on[0];
  for (const mark of own) mark.tabIndex = mark === stop ? 0 : -1;
}

for (const button of document.querySelectorAll("#legend button")) {
  const of = new Set(marks.filter((mark) => layerOf(mark) === button.dataset.layer).map((mark) => mark.dataset.card));
  button.append(` ${of.size}`);
  button.addEventListener("click", () => flip(button));
}

for (const text of document.querySelectorAll(".text")) {
  const own = [...text.querySelectorAll("mark")];
  for (const mark of own) mark.setAttribute("aria-describedby", "card");
  settle(text);
  text.addEventListener("pointerover", (event) => {
    const mark = markAt(event.target);
    if (mark) show(mark);
    else leave();
  });
  text.addEventListener("pointerleave", leave);
  text.addEventListener("focusin", (event) => show(event.target));
  text.addEventListener("focusout", hide);
  text.addEventListener("keydown", (event) => {
    const on = own.filter((mark) => !isOff(mark));
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const to = { Home: on[0], End: on.at(-1) }[event.key] ?? (step && on[on.indexOf(event.target) + step]);
    if (!to) return;
    event.preventDefault();
    to.scrollIntoView({ block: "nearest" });
    focus(to);
  });
}

card.addEventListener("pointerenter", () => clearTimeout(leaving));
card.addEventListener("pointerleave", leave);
addEventListener("keydown", (event) => event.key === "Escape" && hide());

for (const aside of document.querySelectorAll("aside")) {
  aside.addEventListener("click", (event) => {
    const row = event.target.closest("[data-card]");
    if (!row) return;
    event.preventDefault();
    go(row.dataset.card);
  });
}
