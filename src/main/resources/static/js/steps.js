// Shows the sections of a long form one at a time. Every section stays in the page, so nothing typed is lost.

export function makeSteps(form, onEnter) {
  const sections = [...form.querySelectorAll("[data-step]")];
  const back = form.querySelector("[data-back]");
  const next = form.querySelector("[data-next]");
  const buttons = sections.map((section, i) => button(section.dataset.step, () => open(i)));
  form.querySelector(".steps").append(...buttons.map(item));
  back.addEventListener("click", () => open(current() - 1));
  next.addEventListener("click", () => open(current() + 1));

  function current() {
    return sections.findIndex((section) => !section.hidden);
  }

  function show(step) {
    sections.forEach((section, i) => (section.hidden = i !== step));
    buttons.forEach((each, i) => each.toggleAttribute("aria-current", i === step));
    buttons[step].setAttribute("aria-current", "step");
    back.hidden = step === 0;
    next.hidden = step === sections.length - 1;
    onEnter(sections[step]);
  }

  function open(step) {
    show(step);
    sections[step].querySelector("h2").focus();
  }

  /** Opens the section a field stands in and puts the cursor there. */
  function goTo(field) {
    show(sections.indexOf(field.closest("[data-step]")));
    const target = field.matches("input, select") ? field : field.querySelector("input, select, button") ?? field;
    target.focus();
    target.scrollIntoView({ block: "center" });
  }

  function markFaults() {
    sections.forEach((section, i) => buttons[i].classList.toggle("has-fault", !!section.querySelector(".fault")));
  }

  show(0);
  return { goTo, markFaults };
}

function button(text, onClick) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}

function item(content) {
  const made = document.createElement("li");
  made.append(content);
  return made;
}
