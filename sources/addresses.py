"""Which network addresses belong to the public internet."""

import ipaddress
from ipaddress import IPv4Address, IPv6Address

_IPV6_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")  # RFC 4291: all that is handed out to the public so far
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: the last four bytes are an IPv4 address
_TEREDO = ipaddress.IPv6Network("2001::/32")
_DOCUMENTATION = ipaddress.IPv6Network("3fff::/20")  # RFC 9637; younger than the Pythons that we support
_RELAY_6TO4 = ipaddress.IPv4Network("192.88.99.0/24")


def is_public(address: str) -> bool:
    """Tell whether an IPv4 or IPv6 address, in digits, is one of the public internet.

    Private, loopback, link-local, multicast, reserved, documentation and carrier-grade NAT addresses are not, nor an
    IPv6 address that carries one of these inside (IPv4-mapped, 6to4, NAT64).

    >>> is_public("192.0.43.8"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1")
    (True, False, False)
    """
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    return _public_4(parsed) if isinstance(parsed, IPv4Address) else _public_6(parsed)


def is_address(host: str) -> bool:
    """Tell whether a host is an address in digits, not a name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _public_4(address: IPv4Address) -> bool:
    return address.is_global and not (address.is_multicast or address.is_reserved or address in _RELAY_6TO4)


def _public_6(address: IPv6Address) -> bool:
    if address.ipv4_mapped:
        return _public_4(address.ipv4_mapped)
    if address in _NAT64:
        return _public_4(IPv4Address(int(address) & 0xFFFFFFFF))
    if address.sixtofour and not _public_4(address.sixtofour):
        return False
    if address.scope_id or address not in _IPV6_GLOBAL_UNICAST or address in _TEREDO or address in _DOCUMENTATION:
        return False
    # Python's table of private networks has 6to4 as a whole only in some versions: the address inside has decided.
    return address.sixtofour is not None or address.is_global
