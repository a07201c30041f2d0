// Saves each answer of a section as it is given, and keeps what could not be sent on this device until it can.
import { choice, judge, seen } from './conflict.js';
import { exclude, held, put } from './fields.js';
import { open } from './log.js';
import { divide, echo, related } from './numbers.js';
import { queue, within } from './queue.js';
import { addRow } from './rows.js';

const start = form => {
  const words = form.dataset;
  const log = open(words.assessment);
  const overall = form.querySelector('[data-overall]');
  let token = form.elements['csrf-token'].value;
  let away = false;
  const fields = new Map();
  let leaving = false;

  const remember = field => {
    if (field.now === field.saved) log.drop(field.id);
    else log.keep(field.id, { text: field.now, mark: field.mark.value, at: Date.now() });
  };
  const say = (field, text, waiting) => {
    field.note.hidden = !text;
    field.note.textContent = text;
    field.note.classList.toggle('waiting', Boolean(waiting));
  };
  const tell = (text, waiting) => {
    if (overall.textContent !== text) overall.textContent = text;
    overall.classList.toggle('waiting', Boolean(waiting));
  };
  const signedOut = () => {
    const link = document.createElement('a');
    link.href = '/sign-in?return=' + encodeURIComponent(location.pathname);
    link.textContent = words.signedOut;
    overall.textContent = '';
    overall.append(link);
  };
  // A page that lay open too long gets the token of a fresh one.
  const renewed = async () => {
    const fresh = /name="csrf-token" value="([^"]+)/.exec(await (await fetch(location.pathname)).text());
    return fresh && fresh[1] !== token && (token = fresh[1]);
  };
  const unsent = () => [...fields.values()].filter(f => !f.box.disabled && f.now !== f.saved);
  const waiting = () => away ? [] : unsent().filter(f => f.refused !== f.now);
  const ask = names => {
    for (const { box } of fields.values()) box.hidden = box.disabled = names.includes(box.dataset.question);
  };

  const send = async field => {
    const text = field.now;
    say(field, words.saving, true);
    tell(words.saving);
    const data = new URLSearchParams(text);
    data.set('_questionnaire', form.elements._questionnaire.value);
    if (form.elements._by) data.set('_by', form.elements._by.value);
    data.set('_mark.' + field.id, field.mark.value);
    const revision = field.mark.value.split('.')[0];
    const headers = { 'X-CSRF-TOKEN': token, Accept: 'application/json', 'If-Match': `"${revision}"` };
    const reply = await within(20000, signal =>
      fetch(`/assessments/${words.assessment}/answers/${field.id}`, { method: 'PUT', body: data, headers, signal }));
    if (reply.status >= 500 || reply.status === 429) throw new Error(reply.status);
    const receipt = await reply.json().catch(() => ({}));
    if (reply.status === 400 && await renewed()) return send(field);
    if (reply.ok) {
      field.saved = text;
      field.refused = null;
      field.mark.value = receipt.mark;
      judge(field, '');
      if (field.now === text) echo(field.box, receipt.echo);
      divide(form);
      for (const f of fields.values()) if (related(f.box, field.box)) f.refused = null;
      say(field, field.now === text ? words.saved : '');
      ask(receipt.notAsked);
      const bar = document.querySelector('main progress');
      bar.max = receipt.progress.asked;
      bar.value = receipt.progress.answered;
    } else {
      away = reply.status === 401;
      field.refused = away ? null : text;
      say(field, words.unsaved, true);
      if (away) signedOut();
      // The mark stays the one that was seen: nothing is sent over a colleague's answer until somebody has chosen.
      else if (receipt.verdict !== undefined) judge(field, receipt.verdict);
      else tell(/submitted|closed/.test(receipt.code) ? words.closed : words.expired, true);
    }
    remember(field);
  };
  const { flush, later } = queue({
    next: () => waiting()[0],
    send,
    failed: () => {
      for (const f of waiting()) say(f, words.unsaved, true);
      tell(words.offline, true);
    },
    drained: () => {
      if (!unsent().length) tell(words.saved);
      else if (!overall.querySelector('a') && ![words.expired, words.closed].includes(overall.textContent)) tell(words.refused, true);
    },
  });
  const changed = (field, soon) => {
    field.now = held(field.box);
    remember(field);
    if (field.now !== field.saved && field.now !== field.refused) say(field, '');
    later(soon ? 0 : 900);
  };
  const chose = (field, which) => {
    if (which === 'theirs') {
      field.now = field.saved;
      log.drop(field.id);
      leaving = true;
      location.reload();
    } else {
      field.mark.value = seen(field.box) || field.mark.value;
      field.refused = null;
      changed(field, true);
    }
  };

  for (const box of form.querySelectorAll('fieldset[data-answer]')) {
    const id = box.dataset.answer;
    const field = { id, box, note: box.querySelector('.saved'), verdict: box.querySelector('.verdict'), mark: box.querySelector('[name^="_mark."]') };
    fields.set(id, field);
    field.now = held(box);
    field.saved = box.querySelector('.verdict > *') ? null : field.now;
    field.refused = field.saved === null ? field.now : null;
    field.verdict.setAttribute('aria-live', 'polite');
    const kept = log.read(id);
    if (kept && kept.text !== field.now) {
      put(box, kept.text);
      field.now = held(box);
      field.mark.value = kept.mark;
      later(0);
    } else if (kept) log.drop(id);
    box.addEventListener('input', event => {
      const which = choice(event.target);
      if (which) return chose(field, which);
      exclude(box, event.target);
      echo(box, '');
      divide(form);
      changed(field, /^(radio|checkbox|select-one)$/.test(event.target.type));
    });
    box.addEventListener('focusout', () => { if (field.now !== field.saved) changed(field, true); });
    const more = box.querySelector('[data-add-row]');
    if (more) more.addEventListener('click', event => {
      event.preventDefault();
      const row = addRow(box);
      if (row) row.querySelector('input, select').focus();
    });
  }
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const home = event.submitter && event.submitter.value === 'tasks';
    await back();
    for (let more = 3; more && waiting().length; more--) await flush();
    if (unsent().length) {
      const wrong = form.querySelector('.verdict > *');
      (wrong ? wrong.closest('fieldset').querySelector('input, textarea, select') : overall).focus();
      return;
    }
    location.assign(home ? `/assessments/${words.assessment}` : words.next);
  });
  // Whoever comes back to this page may have signed in elsewhere meanwhile.
  const back = () => { away = false; return flush(); };
  for (const sign of ['online', 'pageshow', 'focus', 'visibilitychange']) addEventListener(sign, back);
  addEventListener('beforeunload', event => { if (!leaving && unsent().length) event.preventDefault(); });
  divide(form);
};

const form = document.querySelector('form[data-assessment]');
if (form && form.dataset.editable === 'true') start(form);
