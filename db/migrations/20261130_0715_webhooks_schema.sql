create schema "webhooks";
