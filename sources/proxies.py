"""Which proxy and which certificate authorities the machine wants to be used."""

import os
import ssl
import urllib.request
from urllib.parse import unquote

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.util import Url, make_headers, parse_url

from ..schemas.errors import ErrorCode, NewsjsonError


def proxy_for(target: Url) -> str | None:
    """Return the proxy's address for a URL, from http_proxy, https_proxy, all_proxy and no_proxy; None without one."""
    proxies = urllib.request.getproxies()
    proxy = proxies.get(target.scheme or "") or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(target.netloc or target.host or ""):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def manager(proxy: str) -> urllib3.ProxyManager:
    """Return a ProxyManager, with the proxy's user and password. Raises NewsjsonError for what is no http(s) proxy."""
    try:
        parsed = parse_url(proxy)
        if not parsed.host:
            raise ValueError(proxy)
        headers = make_headers(proxy_basic_auth=unquote(parsed.auth)) if parsed.auth else None
        return urllib3.ProxyManager(proxy, proxy_headers=headers, ca_certs=authorities())
    except (HTTPError, ValueError) as error:
        message = f"the address of the proxy{_by_variable(proxy)} is not valid"
        raise NewsjsonError(ErrorCode.FETCH_FAILED, message, hint="a proxy is http://HOST:PORT") from error


def _by_variable(proxy: str) -> str:
    """Return the words for the environment variable that names a proxy, "" when none does."""
    for kind in ("http_proxy", "https_proxy", "all_proxy"):
        for name in (kind, kind.upper()):
            if (given := os.environ.get(name)) and given.strip() and proxy.endswith(given):
                return f" in {name}"
    return ""


def missing_authorities() -> str | None:
    """Return what the environment says wrongly of the certificate authorities, or None."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if (given := os.environ.get(name)) and not os.path.exists(given):
            return f"there is nothing where {name} points to"
    return None


def authorities() -> str | None:
    """Return the file of certificate authorities: None for the system's own, certifi's where the system has none."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile or paths.capath:
        return None
    import certifi

    return certifi.where()
