using System.Runtime.CompilerServices;

namespace TypedCorpus;

/// <summary>So many hits as results keep in their own value, so that a search for no more allocates nothing.</summary>
[InlineArray(Capacity)]
internal struct FewHits
{
    public const int Capacity = 16;

    private long _first;
}
