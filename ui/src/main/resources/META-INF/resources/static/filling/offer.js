// What somebody else typed on this device and never sent is offered beside the question, and sent by nobody but whoever takes it.
export const offer = (entry, field, form, { take, drop }) => {
  const panel = document.querySelector('template[data-offer]').content.cloneNode(true);
  const box = panel.firstElementChild;
  box.querySelector('b').textContent = entry.shown || [...new URLSearchParams(entry.text).values()].join(' ');
  box.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.value === 'take') take(); else drop();
    box.remove();
  });
  field.verdict.after(box);
};
