/** Statuses said in other languages than English, as samples. */
import { reads } from '../samples.js';

reads('other languages', [
  ['远程服务器返回错误: (404) 未找到。', [404]],
  ['Le serveur distant a retourné une erreur : (403) Interdit.', [403]],
  ['Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.', [401]],
  ['Error en el servidor remoto: (500) Error interno del servidor.', [500]],
  ['接口返回404怎么办', [404]],
  ['服务器报 502 错误', [502]],
  ['状态码：429', [429]],
  ['500错误', [500]],
  ['サーバーが500エラーを返します', [500]],
  ['ошибка 503 при входе', [503]],
  ['код ответа 422', [422]],
  ['la API devuelve un 401', [401]],
  ['código de estado: 409', [409]],
  ['HTTP-Fehler 413 beim Hochladen', [413]],
  ["l'API renvoie une 504", [504]],
  ['共404个结果', []],
  ['一共有 500 个用户', []],
  ['Es sind 404 Leute da', []],
  ['cuesta 500 pesos', []],
]);
