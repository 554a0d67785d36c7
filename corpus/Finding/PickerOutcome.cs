namespace TypedCorpus.App.Finding;

/// <summary>What a key led to.</summary>
internal enum PickerOutcome
{
    /// <summary>The user goes on.</summary>
    Picking,

    /// <summary>The user took the selected paper.</summary>
    Chosen,

    /// <summary>The user gave up.</summary>
    Cancelled,
}
