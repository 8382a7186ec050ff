"""A real SMTP server on loopback for the tests: aiosmtpd (Debian: python3-aiosmtpd), on a port of its own choice, told on the first line of its output.

It keeps every message it takes in a folder: the raw bytes, and the attachments as Python's own library decodes them.
"""
import argparse
import asyncio
import email
import email.policy
import json
import logging
import os
import signal
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("--folder", required=True)
options.add_argument("--pem")
options.add_argument("--tls", action="store_true", help="TLS from the first byte")
options.add_argument("--user")
options.add_argument("--password")
options.add_argument("--busy", action="store_true", help="put off everybody who signs in")
options.add_argument("--refuse", help="a recipient to refuse for good")
options.add_argument("--later", help="a recipient to put off")
options.add_argument("--size", type=int, default=33554432)
options.add_argument("--die", choices=["in-data", "before-answer"], help="kill this process then")
options.add_argument("--silent", action="store_true", help="take connections and never say a word")
given = options.parse_args()
logging.disable()


def die():
    os.kill(os.getpid(), signal.SIGKILL)


class Keep:
    """Keeps what it is given; the names of the files are numbers in order."""

    def __init__(self):
        self.taken = 0

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address == given.refuse:
            return "550 5.1.1 No such user here"
        if address == given.later:
            return "450 4.2.1 Mailbox busy"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.taken += 1
        folder = os.path.join(given.folder, str(self.taken))
        os.makedirs(folder)
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        told = {
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "id": message["Message-ID"], "subject": message["Subject"], "date": message["Date"], "tls": server.transport.get_extra_info("ssl_object") is not None,
            "body": message.get_body(("plain",)).get_content(), "types": [part.get_content_type() for part in message.walk()],
            "names": [part.get_filename() for part in message.iter_attachments()],
        }
        for index, part in enumerate(message.iter_attachments()):
            with open(os.path.join(folder, f"attachment-{index}"), "wb") as file:
                file.write(part.get_content() if part.get_content_maintype() != "text" else part.get_payload(decode=True))
        with open(os.path.join(folder, "message.json"), "w", encoding="utf-8") as file:
            json.dump(told, file, ensure_ascii=False)
        if given.die == "before-answer":
            die()
        return "250 OK"


class Server(SMTP):
    async def smtp_DATA(self, arg):
        if given.die == "in-data":
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            await self._reader.readline()
            die()
        await super().smtp_DATA(arg)


class Silent(asyncio.Protocol):
    pass


def authenticate(server, session, envelope, mechanism, data):
    if given.busy:
        return AuthResult(success=False, handled=False, message="454 4.7.0 Temporary authentication failure")
    good = data.login == given.user.encode() and data.password == given.password.encode()
    return AuthResult(success=good, handled=good)


async def main():
    context = None
    if given.pem:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(given.pem)
    needs_password = given.user is not None
    handler = Keep()

    def make():
        if given.silent:
            return Silent()
        return Server(
            handler, hostname="localhost", data_size_limit=given.size, enable_SMTPUTF8=True, loop=loop,
            tls_context=None if given.tls else context, require_starttls=context is not None and not given.tls,
            authenticator=authenticate if needs_password else None, auth_required=needs_password, auth_require_tls=not given.tls)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(make, "127.0.0.1", 0, ssl=context if given.tls else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Whoever started this holds the other end: when it goes, so does the server.
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
