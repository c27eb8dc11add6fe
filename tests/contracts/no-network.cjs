// Preloaded into a process: every attempt to reach the network is written to $NETWORK_LOG and refused.
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

const log = process.env.NETWORK_LOG;

function refuse(what) {
  return (...args) => {
    appendFileSync(log, `${what} ${JSON.stringify(args[0]) ?? ''}\n`);
    throw new Error(`No network in this test: ${what}.`);
  };
}

net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.Socket.prototype.send = refuse('send');
dgram.Socket.prototype.bind = refuse('bind');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
for (const api of [dns, dns.promises]) {
  for (const name of Object.keys(api))
    if (/^(lookup|resolve|reverse)/.test(name)) api[name] = refuse(`dns.${name}`);
}
