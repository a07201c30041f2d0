// One answer after the other, so that a later one never overtakes an earlier one; a pause that grows while nothing arrives.
import { Unreachable } from './deliver.js';

export const queue = ({ next, send, failed, drained, broken }) => {
  let running = null;
  let pause = 0;
  let timer = null;
  const drain = async () => {
    clearTimeout(timer);
    let item;
    while ((item = next())) {
      try {
        await send(item);
        pause = 0;
      } catch (fault) {
        if (!(fault instanceof Unreachable)) return broken(fault);
        failed();
        pause = Math.min(60000, (pause || 2500) * 2);
        return later(pause);
      }
    }
    drained();
  };
  const flush = () => {
    if (!running) running = drain().finally(() => { running = null; });
    return running;
  };
  const later = delay => {
    clearTimeout(timer);
    timer = setTimeout(flush, delay);
  };
  return { flush, later };
};
