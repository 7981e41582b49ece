// A list handed in: refuses what is too large before it is sent, shows how far it is, then opens what became of it.
const form = document.getElementById('upload');
const input = form.querySelector('input[type=file]');
const button = form.querySelector('button');
const uploading = form.querySelector('.uploading');
const bar = uploading.querySelector('progress');
const says = uploading.querySelector('p');
const fault = form.querySelector('.notice.bad');

function refuse(words) {
  fault.textContent = words;
  fault.hidden = false;
  uploading.hidden = true;
  button.disabled = false;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  fault.hidden = true;
  const file = input.files[0];
  if (file.size > Number(form.dataset.largest)) {
    refuse('文件超过 10 MB，请分成几个文件。');
    return;
  }
  const data = new FormData(form);
  const call = new XMLHttpRequest();
  call.upload.addEventListener('progress', sent => {
    bar.value = 100 * sent.loaded / sent.total;
    if (sent.loaded === sent.total) {
      bar.removeAttribute('value');
      says.textContent = '已上传，正在逐行核对……';
    }
  });
  call.addEventListener('load', () => {
    if (call.status < 400 && call.responseURL) {
      window.location = call.responseURL;
    } else if (call.status === 409) {
      refuse('刚才有人同时导入了其中的房源，请再提交一次。');
    } else {
      refuse('没有导入：' + (call.status === 403 ? '登录已过期，请重新登录。' : '服务器没有接受这个文件，请稍后再试。'));
    }
  });
  call.addEventListener('error', () => refuse('网络中断，没有导入，请重试。'));
  button.disabled = true;
  uploading.hidden = false;
  bar.value = 0;
  says.textContent = '正在上传……';
  call.open('POST', form.action);
  call.setRequestHeader(
    document.querySelector('meta[name=csrf-header]').content,
    document.querySelector('meta[name=csrf-token]').content);
  call.send(data);
});
