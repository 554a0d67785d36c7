namespace TypedCorpus.App.Serving;

/// <summary>What the server does at most.</summary>
/// <param name="RequestsInFlight">The number of requests that are answered at once; others are refused.</param>
/// <param name="RequestsPerSecond">The number of requests of one client in a second; null for any.</param>
internal sealed record ServerLimits(int RequestsInFlight = 1_000, int? RequestsPerSecond = null);
