// Two answers to one question, between which the person chooses. Until then neither is sent.
export const judge = (field, html) => {
  field.verdict.innerHTML = html || '';
  for (const input of field.box.querySelectorAll('input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea, select')) {
    if (html) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
  }
};

// The answer of the other, which whoever chooses has seen: its mark, and what a form would hold with it.
export const theirs = box => {
  const mark = box.querySelector('[name^="_theirs."]');
  return mark && { mark: mark.value, text: mark.dataset.text };
};

// A conflict that this device remembers, shown over what stands on the page now.
export const recall = (field, standing) => {
  const panel = document.querySelector('template[data-conflict]').content.cloneNode(true);
  const mark = panel.querySelector('[data-theirs]');
  mark.name = '_theirs.' + field.id;
  mark.value = standing.mark;
  mark.dataset.text = standing.text;
  for (const input of panel.querySelectorAll('[type=radio]')) input.name = '_keep.' + field.id;
  panel.querySelector('b').textContent = standing.shown;
  judge(field, '');
  field.verdict.append(panel);
};

// What was chosen when the input belongs to such a choice: mine, theirs or nothing.
export const choice = input => input.name.startsWith('_keep.') ? input.value : '';
