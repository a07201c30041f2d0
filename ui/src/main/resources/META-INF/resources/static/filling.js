// Saves each answer of a section as it is given, and keeps what could not be sent on this device until it can.
const form = document.querySelector('form[data-assessment]');
if (form && form.dataset.editable === 'true') {
  const words = form.dataset;
  const prefix = `zhizhen:${words.assessment}:`;
  const overall = form.querySelector('[data-overall]');
  const token = form.querySelector('[name="csrf-token"]').value;
  const fields = new Map();
  let sending = null;
  let pause = 0;
  let timer = null;
  let leaving = false;

  // What a field holds, in the way a form would send it; disabled fieldsets hold nothing.
  const held = box => {
    const data = new URLSearchParams();
    for (const input of box.elements) {
      const chosen = !/^(radio|checkbox)$/.test(input.type) || input.checked;
      if (input.name && input.type !== 'submit' && !input.name.startsWith('_') && chosen) data.append(input.name, input.value.trim());
    }
    return data.toString();
  };
  const put = (box, text) => {
    const data = new URLSearchParams(text);
    for (const name of data.keys()) while (!box.querySelector(`[name="${name}"]`) && addRow(box));
    for (const input of box.elements) {
      if (!input.name || input.name.startsWith('_')) continue;
      if (/^(radio|checkbox)$/.test(input.type)) input.checked = data.getAll(input.name).includes(input.value);
      else if (input.type !== 'submit') input.value = data.get(input.name) ?? '';
    }
  };
  const remember = field => {
    try {
      if (field.now === field.saved) localStorage.removeItem(prefix + field.id);
      else localStorage.setItem(prefix + field.id, JSON.stringify({ text: field.now, mark: field.mark.value, at: Date.now() }));
    } catch { /* a browser without storage still has the page itself */ }
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
  const unsent = () => [...fields.values()].filter(f => !f.box.disabled && f.now !== f.saved);
  const waiting = () => unsent().filter(f => f.refused !== f.now);

  const wholeOf = field => field.box.querySelector('output[data-whole]')?.dataset.whole;
  const judge = (field, html) => {
    field.verdict.innerHTML = html || '';
    for (const input of field.box.querySelectorAll('input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea, select')) {
      if (html) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
    }
  };
  const ask = names => {
    for (const { box } of fields.values()) box.hidden = box.disabled = names.includes(box.dataset.question);
  };

  const send = async field => {
    const text = field.now;
    say(field, words.saving, true);
    tell(words.saving);
    const data = new URLSearchParams(text);
    data.set('_questionnaire', form.elements._questionnaire.value);
    data.set('_mark.' + field.id, field.mark.value);
    const revision = field.mark.value.split('.')[0];
    const headers = { 'X-CSRF-TOKEN': token, Accept: 'application/json', 'If-Match': `"${revision}"` };
    const reply = await fetch(`/assessments/${words.assessment}/answers/${field.id}`, { method: 'PUT', body: data, headers, signal: AbortSignal.timeout(20000) });
    if (reply.status >= 500 || reply.status === 429) throw new Error(reply.status);
    const receipt = await reply.json().catch(() => ({}));
    if (reply.ok) {
      field.saved = text;
      field.refused = null;
      field.mark.value = receipt.mark;
      judge(field, '');
      // A part and its whole are judged by each other: what was refused may hold now.
      for (const f of fields.values()) if (wholeOf(f) === field.id || wholeOf(field) === f.id) f.refused = null;
      say(field, field.now === text ? words.saved : '');
      ask(receipt.notAsked);
      const bar = document.querySelector('main progress');
      bar.max = receipt.progress.asked;
      bar.value = receipt.progress.answered;
    } else {
      field.refused = text;
      say(field, words.unsaved, true);
      if (reply.status === 401) signedOut();
      else if (receipt.verdict !== undefined) {
        judge(field, receipt.verdict);
        field.mark.value = receipt.mark;
      } else tell(/submitted|closed/.test(receipt.code) ? words.closed : words.expired, true);
    }
    remember(field);
  };
  const signedOut = () => {
    const link = document.createElement('a');
    link.href = '/sign-in?return=' + encodeURIComponent(location.pathname);
    link.textContent = words.signedOut;
    overall.replaceChildren(link);
  };

  // One answer after the other, so that a later one never overtakes an earlier one.
  const drain = async () => {
    clearTimeout(timer);
    let field;
    while ((field = waiting()[0])) {
      try {
        await send(field);
        pause = 0;
      } catch {
        for (const f of waiting()) say(f, words.unsaved, true);
        tell(words.offline, true);
        pause = Math.min(60000, (pause || 2500) * 2);
        timer = setTimeout(flush, pause);
        return;
      }
    }
    if (!unsent().length) tell(words.saved);
    else if (!overall.querySelector('a') && ![words.expired, words.closed].includes(overall.textContent)) tell(words.refused, true);
  };
  const flush = () => (sending ??= drain().finally(() => { sending = null; }));

  const changed = (field, soon) => {
    field.now = held(field.box);
    remember(field);
    if (field.now !== field.saved && field.now !== field.refused) say(field, '');
    clearTimeout(timer);
    timer = setTimeout(flush, soon ? 0 : 900);
  };
  const addRow = box => {
    const rows = box.querySelectorAll('.row');
    const list = box.querySelector('.rows');
    if (!list || rows.length >= Number(list.dataset.max)) return false;
    const row = rows[rows.length - 1].cloneNode(true);
    row.setAttribute('aria-label', row.getAttribute('aria-label').replace(/\d+/, rows.length + 1));
    for (const cell of row.querySelectorAll('input, select')) {
      cell.name = cell.name.replace(/\.\d+\./, `.${rows.length}.`);
      cell.value = '';
    }
    rows[rows.length - 1].after(row);
    return row;
  };
  // A plain division while typing, as a help; the score is the service's.
  const divide = () => {
    for (const output of form.querySelectorAll('output[data-whole]')) {
      const read = text => Number(text.normalize('NFKC').replace(/[,\s]/g, '') || NaN);
      const source = form.elements[output.dataset.whole];
      const whole = read(source ? source.value : output.dataset.wholeValue);
      const part = read(output.parentElement.querySelector('input').value);
      output.textContent = whole > 0 && part >= 0 && part <= whole ? `= ${(part * 100 / whole).toFixed(2)} %` : '';
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
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(prefix + id)); } catch { kept = null; }
    if (kept && kept.text !== field.now) {
      put(box, kept.text);
      field.now = held(box);
      field.mark.value = kept.mark;
      timer = setTimeout(flush, 0);
    } else if (kept) localStorage.removeItem(prefix + id);
    box.addEventListener('input', event => {
      const input = event.target;
      if (input.name.startsWith('_keep.')) {
        if (input.value === 'theirs') {
          field.now = field.saved;
          localStorage.removeItem(prefix + id);
          leaving = true;
          location.reload();
        } else {
          field.refused = null;
          changed(field, true);
        }
        return;
      }
      if (input.type === 'checkbox' && input.checked) {
        for (const other of box.querySelectorAll('[type=checkbox]')) {
          if (other !== input && 'exclusive' in { ...input.dataset, ...other.dataset }) other.checked = false;
        }
      }
      divide();
      changed(field, /^(radio|checkbox|select-one)$/.test(input.type));
    });
    box.addEventListener('focusout', () => { if (field.now !== field.saved) changed(field, true); });
    box.querySelector('[data-add-row]')?.addEventListener('click', event => {
      event.preventDefault();
      const row = addRow(box);
      if (row) row.querySelector('input, select').focus();
    });
  }
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const home = event.submitter?.value === 'tasks';
    await flush();
    await flush();
    if (unsent().length) {
      (form.querySelector('.verdict > *')?.closest('fieldset').querySelector('input, textarea, select') ?? overall).focus();
      return;
    }
    location.assign(home ? `/assessments/${words.assessment}` : words.next);
  });
  addEventListener('online', flush);
  addEventListener('pageshow', flush);
  addEventListener('beforeunload', event => { if (!leaving && unsent().length) event.preventDefault(); });
  divide();
}
