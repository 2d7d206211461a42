// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages talk to the sandbox: they look at a view again and again, and send what a person does.

const POLL_MS = 600;

/** Calls `show(view)` at once and after every change; answers a function that looks without waiting. */
export function follow(address, show) {
  let revision = '';
  let timer = 0;
  const look = async () => {
    clearTimeout(timer);
    try {
      const joint = address.includes('?') ? '&' : '?';
      const answer = await fetch(`${address}${joint}since=${revision}`);
      const view = await answer.json();
      if (!answer.ok) throw new Error(view.error);
      if (String(view.revision) !== revision) {
        revision = String(view.revision);
        show(view);
      }
      tell('');
    } catch (problem) {
      tell(`No connection to the sandbox: ${problem.message}`);
    }
    timer = setTimeout(look, POLL_MS);
  };
  look();
  return look;
}

/** Does something as a person (docs/sandbox.md lists the actions); what was made, or null when it was refused. */
export async function act(action, fields) {
  const answer = await fetch(`/sandbox/person/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  const result = await answer.json();
  if (answer.ok) return result;
  tell(result.error, 5000);
  return null;
}

let noticeTimer = 0;

/** Shows a short text at the bottom; without `ms` until it is told otherwise. */
export function tell(text, ms = 0) {
  const notice = document.querySelector('.notice');
  if (!text && noticeTimer) return; // a refusal stays readable while the polling goes on
  notice.textContent = text;
  notice.hidden = !text;
  if (!ms) return;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => {
    noticeTimer = 0;
    tell('');
  }, ms);
}

/** An element with properties and children; texts never become markup. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  const { data, ...own } = properties;
  Object.assign(made, own);
  Object.assign(made.dataset, data ?? {});
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}
