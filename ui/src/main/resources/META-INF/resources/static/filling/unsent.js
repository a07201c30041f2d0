// One line on every page of a member: what this device has not sent yet. It sends what may be sent, holds a submission until then, and
// asks before somebody signs out; what can no longer be sent is shown with what stands instead.
import { deliver } from './deliver.js';
import { forget, open } from './log.js';
import { queue } from './queue.js';

const start = line => {
  const words = line.dataset;
  const log = open(words.account);
  const form = document.querySelector('form[data-assessment]');
  const list = line.querySelector('ul');
  const status = line.querySelector('[data-status]');
  const all = line.querySelector('[data-all]');
  let away = false;
  let sent = 0;
  let asked = false;

  const here = entry => form && form.dataset.editable === 'true' && entry.assessment === form.dataset.assessment
    && form.querySelector(`fieldset[data-answer="${entry.answer}"]:not([disabled])`);
  const elsewhere = () => log.own().filter(entry => !here(entry));
  const waiting = () => away ? [] : elsewhere().filter(entry => !entry.state);
  const keep = (entry, state) => {
    const { account, assessment, answer, name, ...kept } = entry;
    log.keep(assessment, answer, { ...kept, state });
  };

  // Read from the page that lists all answers: the same words as everywhere else.
  const pages = new Map();
  const standing = async entry => {
    const address = `/assessments/${entry.assessment}/check`;
    if (!pages.has(address)) pages.set(address, fetch(address).then(reply => reply.ok ? reply.text() : ''));
    const page = new DOMParser().parseFromString(await pages.get(address), 'text/html');
    const given = page.querySelector(`[data-given="${entry.answer}"]`);
    return given ? given.textContent.trim() : '';
  };
  const item = entry => {
    const row = line.querySelector('template').content.cloneNode(true).firstElementChild;
    const part = name => row.querySelector(`[data-${name}]`);
    const mine = entry.shown || [...new URLSearchParams(entry.text).values()].join(' ');
    part('label').textContent = entry.label || entry.answer;
    part('mine').textContent = mine || '—';
    part('state').textContent = words[entry.state || 'waiting'] || words.refused;
    if (entry.section) part('open').href = `/assessments/${entry.assessment}/sections/${entry.section}#q-${entry.answer}`;
    else part('open').remove();
    if (entry.state === 'ended') standing(entry).then(text => {
      part('standing').textContent = text || words.nothing;
      part('standing-line').hidden = false;
    }).catch(() => {});
    part('copy').addEventListener('click', async event => {
      await navigator.clipboard.writeText(mine);
      event.target.textContent = words.copied;
    });
    if (!navigator.clipboard) part('copy').remove();
    part('drop').addEventListener('click', () => {
      if (confirm(words.dropping)) {
        forget(entry);
        show();
      }
    });
    return row;
  };
  const hold = () => {
    for (const check of document.querySelectorAll('main form[action$="/check"]')) {
      const [, assessment] = /assessments\/([^/]+)/.exec(check.getAttribute('action'));
      const count = log.own().filter(entry => entry.assessment === assessment && entry.state !== 'ended').length;
      const button = check.querySelector('button');
      button.disabled = count > 0;
      let why = check.querySelector('.held');
      if (!why) {
        why = Object.assign(document.createElement('p'), { className: 'held error', role: 'status' });
        button.before(why);
      }
      why.textContent = count ? words.held.replace('#', count) : '';
    }
  };
  const show = () => {
    const entries = elsewhere();
    const strangers = log.others().length;
    line.hidden = !entries.length && !strangers && !sent;
    line.querySelector('[data-count]').textContent = entries.length ? words.count.replace('#', entries.length) : sent ? words.sent : '';
    line.querySelector('[data-strangers]').textContent = strangers ? words.strangers.replace('#', strangers) : '';
    line.querySelector('details').hidden = !entries.length;
    list.replaceChildren(...entries.map(item));
    all.hidden = !entries.some(entry => !entry.state || entry.state === 'refused');
    hold();
  };
  const { flush } = queue({
    next: () => waiting()[0],
    send: async entry => {
      const { kind } = await deliver(entry, words.account, line.querySelector('[name="csrf-token"]').value);
      if (kind === 'signed-out') away = true;
      else if (kind === 'saved') {
        // Typed anew in another tab meanwhile, it is another change and waits on.
        const now = log.read(entry.assessment, entry.answer);
        if (now && now.number === entry.number) forget(entry);
        sent++;
      } else keep(entry, kind);
      show();
    },
    failed: () => { status.textContent = words.offline; },
    drained: () => {
      status.textContent = '';
      // The page was made before these answers arrived; nobody's page changes under their eyes unless they asked for it.
      if (sent && asked && !form) location.reload();
      show();
    },
    broken: () => { status.textContent = words.broken; },
  });
  line.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    away = false;
    asked = true;
    for (const entry of elsewhere()) if (entry.state === 'refused') keep(entry, undefined);
    status.textContent = words.sending;
    flush();
  });
  const leave = document.querySelector('form[action="/sign-out"]');
  if (leave) leave.addEventListener('submit', event => {
    const count = log.own().length;
    if (count && !confirm(words.leaving.replace('#', count))) event.preventDefault();
  });
  addEventListener('online', flush);
  addEventListener('storage', show);
  show();
  flush();
};

const line = document.querySelector('[data-unsent]');
if (line) start(line);
