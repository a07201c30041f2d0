// Saves each answer of a section as it is given, and keeps what could not be sent on this device until it can.
import { choice, judge, recall, theirs } from './conflict.js';
import { deliver } from './deliver.js';
import { exclude, held, put, shown } from './fields.js';
import { goOn } from './keys.js';
import { forget, nextNumber, open } from './log.js';
import { divide, echo, related } from './numbers.js';
import { offer } from './offer.js';
import { queue } from './queue.js';
import { addRow } from './rows.js';
import { whenRefused } from './storage.js';

const start = form => {
  const words = form.dataset;
  const log = open(words.account);
  const overall = form.querySelector('[data-overall]');
  const fields = new Map();
  let away = false;
  let leaving = false;
  let plain = false;
  let stored = true;
  let arrived = false;

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

  const change = field => ({
    text: field.now, shown: shown(field.box), mark: field.mark.value, number: field.number, state: field.state || undefined,
    label: field.box.querySelector('legend').firstChild.textContent.trim(), section: words.section,
    questionnaire: form.elements._questionnaire.value, at: Date.now(),
  });
  const remember = field => {
    if (field.now === field.saved) log.drop(words.assessment, field.id);
    else log.keep(words.assessment, field.id, change(field));
  };
  // Another text, or the same over another mark, is another change; the same one keeps its number however often it is sent.
  const renumber = field => {
    const said = field.now + '\n' + field.mark.value;
    if (field.said === said) return;
    field.said = said;
    field.number = nextNumber();
  };
  const unsent = () => [...fields.values()].filter(field => !field.box.disabled && field.now !== field.saved);
  const waiting = () => away ? [] : unsent().filter(field => !field.state);
  const ask = names => {
    for (const { box } of fields.values()) box.hidden = box.disabled = names.includes(box.dataset.question);
  };

  const saved = (field, text, receipt) => {
    arrived = true;
    field.saved = text;
    field.state = '';
    field.mark.value = receipt.mark;
    field.said = null;
    judge(field, '');
    if (field.now === text) echo(field.box, receipt.echo);
    divide(form);
    for (const other of fields.values()) if (other.state === 'refused' && related(other.box, field.box)) other.state = '';
    say(field, field.now === text ? words.saved : '');
    ask(receipt.notAsked);
    for (const other of fields.values()) other.box.querySelector('.doubt').innerHTML = receipt.doubts[other.id] || '';
    const bar = document.querySelector('main progress');
    bar.max = receipt.progress.asked;
    bar.value = receipt.progress.answered;
    if (field.now !== text) renumber(field);
  };
  const send = async field => {
    const text = field.now;
    say(field, words.saving, true);
    tell(words.saving);
    const { kind, receipt } = await deliver({ ...change(field), assessment: words.assessment, answer: field.id }, words.account, form.elements['csrf-token'].value);
    if (kind === 'saved') saved(field, text, receipt);
    else {
      say(field, words.unsaved, true);
      if (kind === 'signed-out') {
        away = true;
        signedOut();
      } else if (field.now === text || kind === 'conflict') {
        field.state = kind;
        // The mark stays the one that was seen: nothing is sent over a colleague's answer until somebody has chosen.
        if (receipt.verdict !== undefined) judge(field, receipt.verdict);
        else tell(kind === 'ended' ? words.closed : words.expired, true);
      }
    }
    remember(field);
  };
  const { flush, later } = queue({
    next: () => waiting()[0],
    send,
    failed: () => {
      for (const field of waiting()) say(field, words.unsaved, true);
      tell(stored ? words.offline : words.offlineUnstored, true);
    },
    drained: () => {
      if (!unsent().length) tell(arrived ? words.saved : '');
      else if (!away && !unsent().some(field => /ended|stale/.test(field.state))) tell(words.refused, true);
    },
    // Whatever this browser cannot do, the form without script can.
    broken: () => {
      plain = true;
      tell(words.plain, true);
    },
  });
  const changed = (field, soon) => {
    const now = held(field.box);
    if (now !== field.now && field.state !== 'conflict') field.state = '';
    field.now = now;
    renumber(field);
    remember(field);
    if (!field.state) {
      say(field, '');
      tell('');
      if (field.now === field.saved) judge(field, '');
    }
    later(soon ? 0 : 900);
  };
  const chose = (field, which) => {
    const { mark, text } = theirs(field.box) || { mark: field.mark.value, text: field.saved };
    field.state = '';
    field.mark.value = mark;
    judge(field, '');
    if (which === 'theirs') {
      put(field.box, text);
      field.now = field.saved = held(field.box);
      divide(form);
      say(field, words.saved);
      remember(field);
    }
    changed(field, true);
  };

  // A field begins with what the page holds; what this device kept of it is put over that and waits.
  const begin = field => {
    const { box } = field;
    const standing = { mark: field.mark.value, text: held(box), shown: shown(box) };
    field.now = standing.text;
    field.saved = 'unsaved' in box.dataset ? null : field.now;
    if (theirs(box)) field.state = 'conflict';
    else if (field.verdict.firstElementChild) field.state = 'refused';
    const kept = log.read(words.assessment, field.id);
    if (field.saved === null) {
      renumber(field);
      remember(field);
      later(0);
    } else if (kept && kept.text !== field.now && !box.disabled) {
      put(box, kept.text);
      field.now = held(box);
      field.mark.value = kept.mark;
      field.number = kept.number || nextNumber();
      field.said = field.now + '\n' + kept.mark;
      if (kept.state === 'conflict') {
        field.state = 'conflict';
        recall(field, standing);
        say(field, words.unsaved, true);
      }
      later(0);
    } else if (kept) log.drop(words.assessment, field.id);
  };

  for (const box of form.querySelectorAll('fieldset[data-answer]')) {
    const field = {
      id: box.dataset.answer, box, state: '', said: null,
      note: box.querySelector('.saved'), verdict: box.querySelector('.verdict'), mark: box.querySelector('[name^="_mark."]'),
    };
    fields.set(field.id, field);
    field.verdict.setAttribute('aria-live', 'polite');
    begin(field);
    box.addEventListener('input', event => {
      if (event.isComposing) return;
      const which = choice(event.target);
      if (which) return chose(field, which);
      exclude(box, event.target);
      echo(box, '');
      divide(form);
      changed(field, /^(radio|checkbox|select-one)$/.test(event.target.type));
    });
    box.addEventListener('compositionend', () => changed(field));
    box.addEventListener('focusout', () => { if (field.now !== field.saved && !field.state) changed(field, true); });
    box.addEventListener('click', event => {
      const button = event.target.closest('[data-take], [data-clear]');
      if (!button) return;
      event.preventDefault();
      put(box, 'take' in button.dataset ? new URLSearchParams([[field.id, button.value]]).toString() : '');
      box.querySelector('input').focus();
      divide(form);
      changed(field, true);
    });
    const more = box.querySelector('[data-add-row]');
    if (more) more.addEventListener('click', event => {
      event.preventDefault();
      const row = addRow(box);
      if (row) row.querySelector('input, select').focus();
    });
  }
  for (const entry of log.others()) {
    const field = entry.assessment === words.assessment && fields.get(entry.answer);
    if (field && !field.box.disabled) offer(entry, field, form, {
      take: () => { put(field.box, entry.text); forget(entry); divide(form); changed(field, true); },
      drop: () => forget(entry),
    });
  }

  const point = () => {
    const wrong = form.querySelector('.verdict > *');
    (wrong ? wrong.closest('fieldset').querySelector('input, textarea, select') : overall).focus();
  };
  form.addEventListener('submit', async event => {
    if (plain) return;
    event.preventDefault();
    const home = Boolean(event.submitter && event.submitter.value === 'tasks');
    await back();
    for (let more = 3; more && waiting().length && !plain; more--) await flush();
    if (plain) {
      leaving = true;
      if (home) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: '_go', value: 'tasks' }));
      form.submit();
    } else if (unsent().length && !(home && stored)) point();
    else {
      leaving = true;
      location.assign(home ? `/assessments/${words.assessment}` : words.next);
    }
  });
  // Whoever comes back to this page may have signed in elsewhere meanwhile.
  const back = () => { away = false; return flush(); };
  for (const sign of ['online', 'pageshow', 'focus', 'visibilitychange']) addEventListener(sign, back);
  addEventListener('beforeunload', event => { if (!leaving && unsent().length) event.preventDefault(); });
  whenRefused(() => {
    stored = false;
    const notice = form.querySelector('[data-unstored]');
    if (notice) notice.hidden = false;
  });
  goOn(form);
  divide(form);
};

const form = document.querySelector('form[data-assessment]');
if (form && form.dataset.editable === 'true') start(form);
