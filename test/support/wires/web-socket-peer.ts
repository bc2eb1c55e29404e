/** The server's side of one WebSocket (RFC 6455): text, ping and close frames, as Slack sends and takes them. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

const ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const TEXT = 0x1;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;

export interface WebSocketPeer {
  send(text: string): void;
  /** Ends the connection without a word, as a broken line does. */
  cut(): void;
}

export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  onText: (text: string) => void,
): WebSocketPeer {
  const key = request.headers["sec-websocket-key"] ?? "";
  const accept = createHash("sha1").update(`${key}${ACCEPT_SUFFIX}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const write = (opcode: number, payload: Buffer): void => {
    if (!socket.destroyed) socket.write(toFrame(opcode, payload));
  };
  let pending = Buffer.alloc(0);
  socket.on("error", () => undefined);
  socket.on("data", (data: Buffer) => {
    pending = Buffer.concat([pending, data]);
    for (let frame = readFrame(pending); frame !== null; frame = readFrame(pending)) {
      pending = pending.subarray(frame.length);
      if (frame.opcode === TEXT) onText(frame.payload.toString("utf8"));
      else if (frame.opcode === PING) write(PONG, frame.payload);
      else if (frame.opcode === CLOSE) {
        write(CLOSE, frame.payload);
        socket.end();
      }
    }
  });
  return {
    send: (text) => write(TEXT, Buffer.from(text, "utf8")),
    cut: () => socket.destroy(),
  };
}

function toFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
}

/** Null while the frame is not whole; clients mask what they send and fragment nothing this small. */
function readFrame(data: Buffer): { opcode: number; payload: Buffer; length: number } | null {
  if (data.length < 2) return null;
  const opcode = data.readUInt8(0) & 0x0f;
  const short = data.readUInt8(1) & 0x7f;
  const extra = short < 126 ? 0 : short === 126 ? 2 : 8;
  const start = 2 + extra + 4;
  if (data.length < start) return null;
  const size =
    extra === 0 ? short : extra === 2 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
  if (data.length < start + size) return null;
  const mask = data.subarray(2 + extra, start);
  const payload = Buffer.from(data.subarray(start, start + size));
  for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0);
  return { opcode, payload, length: start + size };
}
