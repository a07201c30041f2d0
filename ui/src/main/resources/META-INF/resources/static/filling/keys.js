// The Go key of a phone leads to the next field and never away from the section; after the last one to the button that goes on.
const FIELDS = 'fieldset[data-answer]:not([disabled]) :is(input:not([type=hidden]), select, textarea)';

export const goOn = form => form.addEventListener('keydown', event => {
  const here = event.target;
  if (event.key !== 'Enter' || event.isComposing || here.tagName !== 'INPUT') return;
  event.preventDefault();
  const fields = [...form.querySelectorAll(FIELDS)].filter(field => field.offsetParent);
  // A group of choices is one stop.
  const next = fields.slice(fields.indexOf(here) + 1).find(field => field.type !== 'radio' || field.name !== here.name);
  (next || form.querySelector('.bar .primary')).focus();
});
