// Start page: answers a working-day question in words. Without it the form opens the interface's JSON.
const form = document.querySelector("[data-due]");
const result = document.querySelector("[data-due-result]");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    const response = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`);
    if (!response.ok) throw new Error(String(response.status));
    const { due, provisional } = await response.json();
    result.textContent = `期限届满日：${due}${provisional ? "（该年度放假安排尚未公布，为暂定日期）" : ""}`;
  } catch {
    result.textContent = "没有算出结果，请检查日期和天数后重试。";
  }
});
