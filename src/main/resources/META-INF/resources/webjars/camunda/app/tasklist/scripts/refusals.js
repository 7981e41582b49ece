// What Tasklist tells of a form it could not take stays until somebody closes it, also when the form is taken later. Handing it in
// again closes it.
const HAND_IN = '.form-actions .btn-primary';
const REFUSALS = '.page-notifications .alert-danger .close';

document.addEventListener(
  'click',
  press => {
    if (press.target.closest(HAND_IN)) {
      document.querySelectorAll(REFUSALS).forEach(cross => cross.click());
    }
  },
  true
);
