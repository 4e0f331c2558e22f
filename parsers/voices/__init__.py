"""Who a source expression means."""
