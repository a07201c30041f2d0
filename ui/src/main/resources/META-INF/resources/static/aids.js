// Small aids for forms; without them every form works just as well.
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
    list.disabled = first.value === '';
  };
  first.addEventListener('change', show);
  show();
}

// A list that follows another shows only what belongs to the choice there.
for (const list of document.querySelectorAll('select[data-within]')) {
  const leader = document.getElementById(list.dataset.within);
  const groups = [...list.querySelectorAll('optgroup')];
  const show = () => {
    const value = list.value;
    groups.forEach(group => group.remove());
    const group = groups.find(candidate => candidate.dataset.code === leader.value);
    if (group) list.append(group);
    list.value = group && group.querySelector(`[value="${value}"]`) ? value : '';
    list.disabled = !group;
  };
  leader.addEventListener('change', show);
  show();
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const input = document.getElementById(button.dataset.copy);
    input.select();
    try { await navigator.clipboard.writeText(input.value); } catch { document.execCommand('copy'); }
    button.textContent = button.dataset.copied;
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
