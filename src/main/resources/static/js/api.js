// One call of our interface from a staff page: the session's log-in, a CSRF token that is renewed when it is stale,
// and answers told apart so that the page only has to show them.

/** @returns {{status:number, body:object}|{faults:object[], title:string}|{trouble:string}} */
export async function call(url, { method = "GET", body, key } = {}) {
  try {
    let response = await attempt(url, method, body, key);
    if (response.status === 401 || (response.status === 403 && !isProblem(response))) {
      if (!(await renewToken())) return { trouble: "登录已过期。请在新窗口重新登录，再回到本页提交；所填内容仍在。" };
      response = await attempt(url, method, body, key);
    }
    return await answer(response);
  } catch (failure) {
    console.error(failure);
    return { trouble: "没有连上服务器。所填内容仍在本页，请稍候再提交；同一份申请不会重复登记。" };
  }
}

function attempt(url, method, body, key) {
  const headers = { Accept: "application/json, application/problem+json" };
  if (method !== "GET") headers[meta("csrf-header").content] = meta("csrf-token").content;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  return fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

async function answer(response) {
  const text = await response.text();
  const body = isJson(response) && text ? JSON.parse(text) : {};
  if (response.ok) return { status: response.status, body };
  if (body.errors?.length) return { title: body.title, faults: body.errors };
  if (response.status === 409 && body.title) return { trouble: body.title };
  return { trouble: TROUBLE[response.status] ?? "服务器未能处理。所填内容仍在本页，请稍候再试；仍不成功的，请联系系统管理员。" };
}

function isJson(response) {
  return (response.headers.get("Content-Type") ?? "").includes("json");
}

/** A refusal by our interface; without it, it is the door that refused: the token is stale or the session over. */
function isProblem(response) {
  return (response.headers.get("Content-Type") ?? "").startsWith("application/problem+json");
}

const TROUBLE = {
  403: "您没有办理这项业务的权限，请联系本单位系统管理员。",
  404: "没有找到这个案件，请核对案件编号。",
  413: "提交的内容过大，请减少后再提交。",
};

/** A log-in in another window changes the token: read it from a fresh copy of this page. */
async function renewToken() {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = meta("csrf-token", page);
  if (!fresh) return false;
  meta("csrf-token").content = fresh.content;
  return true;
}

function meta(name, page = document) {
  return page.querySelector(`meta[name="${name}"]`);
}
