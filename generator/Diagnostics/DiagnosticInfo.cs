using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>A diagnostic as values: the number of its descriptor, its place and the arguments of its message.</summary>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments);
