namespace Contenders;

/// <summary>Has nothing: what a process takes anyway.</summary>
internal sealed class NoContender : Contender
{
    public override string TitleOf(string title) => title;

    public override string FirstFor(string query) => query;

    public override int CountFor(string query) => 0;
}
