// Two answers to one question, between which the person chooses.
export const judge = (field, html) => {
  field.verdict.innerHTML = html || '';
  for (const input of field.box.querySelectorAll('input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea, select')) {
    if (html) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
  }
};

// The mark of the other's answer, which whoever chooses has seen.
export const seen = box => {
  const theirs = box.querySelector('[name^="_theirs."]');
  return theirs && theirs.value;
};

// What was chosen when the input belongs to such a choice: mine, theirs or nothing.
export const choice = input => input.name.startsWith('_keep.') ? input.value : '';
