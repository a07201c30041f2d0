// Small aids for forms; without them every form works just as well.
const aid = () => {
  const code = document.querySelector('[data-aid="credit-code"]');
  if (code) {
    const verdict = document.querySelector('[data-credit-code]');
    const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const fits = text => {
      if (!/^..\d{6}.{10}$/.test(text)) return false;
      let sum = 0, weight = 1;
      for (const letter of text.slice(0, 17)) {
        if (!letters.includes(letter)) return false;
        sum += letters.indexOf(letter) * weight;
        weight = weight * 3 % 31;
      }
      return letters[(31 - sum % 31) % 31] === text[17];
    };
    code.addEventListener('input', () => {
      const text = code.value.normalize('NFKC').replace(/[\s\u0085\p{Cf}]/gu, '').toUpperCase();
      verdict.hidden = text.length < 18;
      const fine = text.length === 18 && fits(text);
      const said = fine ? verdict.dataset.fine : verdict.dataset.doubt;
      if (!verdict.hidden && verdict.textContent !== said) verdict.textContent = said;
      verdict.classList.toggle('error', !fine);
    });
  }

  // One grouped list becomes two: the group first, then what is in it.
  for (const list of document.querySelectorAll('select[data-split]')) {
    const groups = [...list.querySelectorAll('optgroup')];
    const first = document.createElement('select');
    first.id = list.id + '-group';
    first.append(new Option(list.dataset.choose, ''), ...groups.map((group, index) => new Option(group.label, index)));
    const label = document.createElement('label');
    label.htmlFor = first.id;
    label.textContent = list.dataset.split;
    const own = document.querySelector(`label[for="${list.id}"]`);
    own.before(label, first);
    const chosen = groups.findIndex(group => group.querySelector('[selected]'));
    if (chosen >= 0) first.value = chosen;
    const show = () => {
      const value = list.value;
      groups.forEach(group => group.remove());
      if (first.value !== '') list.append(groups[first.value]);
      list.value = value;
      if (list.selectedIndex < 0) list.value = '';
      list.hidden = own.hidden = first.value === '';
    };
    first.addEventListener('change', show);
    show();
  }

  // A list that follows another shows only what belongs to the choice there, and is away where there is nothing.
  for (const list of document.querySelectorAll('select[data-within]')) {
    const leader = document.getElementById(list.dataset.within);
    const label = document.querySelector(`label[for="${list.id}"]`);
    const groups = [...list.querySelectorAll('optgroup')];
    const show = () => {
      const value = list.value;
      groups.forEach(group => group.remove());
      const group = groups.find(candidate => candidate.dataset.code === leader.value);
      if (group) list.append(group);
      list.value = group && group.querySelector(`[value="${value}"]`) ? value : '';
      list.hidden = label.hidden = !group;
    };
    leader.addEventListener('change', show);
    show();
  }
};
aid();

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const input = document.getElementById(button.dataset.copy);
    input.select();
    try { await navigator.clipboard.writeText(input.value); } catch { document.execCommand('copy'); }
    button.textContent = button.dataset.copied;
  });
}

// A form that is refused comes back into the page it was sent from, so that a password never leaves that page to be kept.
for (const main of document.querySelectorAll('main')) {
  main.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.dataset.stay) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = 'yes';
    const secrets = [...form.querySelectorAll('[type="password"]')].map(input => [input.id, input.value]);
    try {
      const to = event.submitter?.getAttribute('formaction') || form.getAttribute('action');
      const answer = await fetch(to, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const again = page.querySelector(`form[data-stay][action="${form.getAttribute('action')}"]`);
      if (!again || new URL(answer.url).pathname !== location.pathname) {
        location.assign(answer.url);
        return;
      }
      main.replaceChildren(...page.querySelector('main').childNodes);
      history.replaceState(null, '', answer.url);
      secrets.forEach(([id, value]) => { document.getElementById(id).value = value; });
      if (secrets.every(([, value]) => value)) main.querySelector('[data-password-again]')?.remove();
      aid();
      main.querySelector('#errors')?.focus();
    } catch {
      delete form.dataset.sending;
      const said = form.querySelector('[data-unsent]') || document.createElement('p');
      said.dataset.unsent = '';
      said.className = 'error';
      said.setAttribute('role', 'alert');
      said.textContent = form.dataset.stay;
      form.append(said);
    }
  });
}

// A second tap on a button that sends does nothing more.
for (const form of document.querySelectorAll('form[data-once]')) {
  let sent = false;
  form.addEventListener('submit', event => {
    if (sent) event.preventDefault();
    sent = true;
  });
  addEventListener('pageshow', () => { sent = false; });
}

// What is folded away is printed too.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
let unfolded = [];
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('details:not([open])')];
  for (const details of unfolded) details.open = true;
});
addEventListener('afterprint', () => { for (const details of unfolded) details.open = false; });
