"""One module per thing a person does in the window; joins views to services."""
