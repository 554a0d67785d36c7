namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// How much text macros and parents may add to a file. Either can stand for the other many times over, so that a short
/// file would mean more text than there is memory; no file that someone wrote comes near this.
/// </summary>
internal sealed class ExpansionBudget(int documentLength)
{
    private const int Times = 64;
    private const int Least = 1 << 20;
    private const int CostOfValue = 16;

    private long _left = ((long)documentLength * Times) + Least;

    /// <summary>Takes the length of a text that is used once more; false if there is not that much left.</summary>
    public bool TrySpend(int length)
    {
        long cost = (long)length + CostOfValue;
        if (cost > _left)
            return false;
        _left -= cost;
        return true;
    }
}
