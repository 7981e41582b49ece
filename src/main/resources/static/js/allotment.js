// Ticks all dwellings shown and tells how many are ticked; without it each is ticked by hand.
const form = document.getElementById("choose");
const boxes = [...form.querySelectorAll("input[name=dwelling]")];
const all = document.getElementById("all");
const count = document.getElementById("count");

function tell() {
  const ticked = boxes.filter((box) => box.checked).length;
  count.textContent = ticked ? `已勾选 ${ticked} 套` : "";
  all.checked = ticked > 0 && ticked === boxes.length;
}

all.addEventListener("change", () => {
  boxes.forEach((box) => (box.checked = all.checked));
  tell();
});
boxes.forEach((box) => box.addEventListener("change", tell));
all.closest("label").hidden = boxes.length < 2;
tell();
