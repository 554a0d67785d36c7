using TypedCorpus;

namespace Contenders;

/// <summary>The papers of the documents, compiled.</summary>
[PaperCorpus]
public static partial class Papers;
