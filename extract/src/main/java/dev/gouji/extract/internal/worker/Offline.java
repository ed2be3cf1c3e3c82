package dev.gouji.extract.internal.worker;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Refuses every connection: addresses and sockets ask here for the way before they go it. */
final class Offline extends ProxySelector {

    @Override
    public List<Proxy> select(URI uri) {
        throw new IllegalArgumentException("documents are read without network: " + uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // No connection is tried, so none can fail.
    }
}
